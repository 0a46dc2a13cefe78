import { formats, number, plural } from './formats.ts';
import type { FilterMessages, SearchMessages, TimelineMessages } from '../messages/filters.ts';
import { inQuotes, isolate } from '../format.ts';

const WITHOUT: Readonly<Record<Parameters<FilterMessages['without']>[0], string>> = {
  topics: 'هەر باسێک',
  voices: 'هەر سەرچاوەیەک',
  sourceTypes: 'هەر جۆرە سەرچاوەیەک',
  standings: 'بە هەر شێوەیەک وترابێت',
  precisions: 'هەر وردییەک',
  places: 'هەر شوێنێک',
  hideOneSource: 'لەگەڵ ئەوانەی پشت بە یەک سەرچاوەی ناونەهێنراو دەبەستن',
  namedOnly: 'لەگەڵ ئەو سەرچاوانەی ناویان نەهێنراوە',
  time: 'هەر کاتێک',
  undated: 'لەگەڵ وتە بێ بەروارەکان',
};

/** Messages of the filters. */
export const filters: FilterMessages = {
  filters: 'پاڵاوتنی وتەکان',
  closeFilters: 'داخستنی پاڵاوتن',
  activeFilters: 'پاڵاوتنە چالاکەکان',
  removeFilter: 'لابردنی پاڵاوتن:',
  clearAllFilters: 'لابردنی هەموو پاڵاوتنەکان',
  passagesShown: (shown, total) =>
    plural(shown, {
      one: `یەک وتە لە ${number(total)} پیشان دراوە`,
      other: `# وتە لە ${number(total)} پیشان دراون`,
    }),
  filterHead: {
    topics: 'باس',
    voices: 'سەرچاوە',
    sourceTypes: 'جۆری سەرچاوە',
    standings: 'چۆن وتراوە',
    precisions: 'وردیی شوێن',
    places: 'شوێن',
    switches: 'ئاماژە بە سەرچاوە',
  },
  precision: {
    exact: 'خاڵێکی دیاریکراو',
    settlement: 'شار یان شارۆچکە',
    district: 'قەزا',
    governorate: 'پارێزگا',
    vague: 'ڕێگا، سنوور یان ناوچەیەک بێ سنووری دیاریکراو',
    country: 'وڵات',
  },
  hideOneSource: 'شاردنەوەی ئەوانەی پشت بە یەک سەرچاوەی ناونەهێنراو دەبەستن',
  namedOnly: 'تەنیا کەسانی ناوهێنراو و دامەزراوەکان',
  datedOnly: 'تەنیا وتەی بەرواردار',
  until: (date) => `تا ${date}`,

  nothingMatches: 'هیچ وتەیەک لەگەڵ هەموو ئەوانەی دیاریت کردوون ناگونجێت.',
  oneWayBack: 'بۆ بینینی وتە، یەکێک لەمانە لاببە:',
  noSingleWayBack: 'لابردنی تەنیا یەکێکیان بەس نییە.',
  without: (restriction, passages) => `${WITHOUT[restriction]}: ${passages}`,
  showEverything: 'پیشاندانی هەموو وتەکان',

  hiddenAtPlace: (hidden, total) =>
    `پاڵاوتنەکان ${number(hidden)} وتە لە ${number(total)} وتەی ئەم شوێنەیان شاردووەتەوە.`,
  outsideFilters: 'ئەم وتەیە لە دەرەوەی پاڵاوتنەکانە؛ تا کراوە بێت، بەدیارەوە دەمێنێتەوە.',

  passagesToCome: (count) =>
    plural(count, {
      one: 'یەک وتەی دیکەی بەدواوەیە؛ بە JavaScript دەردەکەوێت.',
      other: '# وتەی دیکەی بەدواوەیە؛ بە JavaScript دەردەکەون.',
    }),
  placesToCome: (count) =>
    plural(count, {
      one: 'یەک شوێنی دیکەی بەدواوەیە؛ بە JavaScript دەردەکەوێت.',
      other: '# شوێنی دیکەی بەدواوەیە؛ بە JavaScript دەردەکەون.',
    }),
  showRest: 'پیشاندانی ئەوانەی ماون',
};

const NAMES = { place: 'شوێنی', voice: 'سەرچاوەی', passage: 'وتەی' } as const;

/** Messages of the search. */
export const search: SearchMessages = {
  search: {
    label: 'گەڕان لە وتەکاندا',
    placeholder: 'وشەیەک، شوێنێک یان سەرچاوەیەک',
    clear: 'سڕینەوەی گەڕان',
    results: 'ئەنجامەکانی گەڕان',
    group: { place: 'شوێنەکان', voice: 'سەرچاوەکان', passage: 'وتەکان' },
    places: (count) => plural(count, { one: 'یەک شوێن', other: '# شوێن' }),
    found: (counts) => `دۆزرایەوە: ${counts.join('، ')}`,
    more: (kind, count) =>
      `${plural(count, { one: `و یەک ${NAMES[kind]} دیکە`, other: `و # ${NAMES[kind]} دیکە` })}. بۆ وردترکردنی گەڕان، وشەیەک زیاد بکە.`,
    nothing: (query) => `لەم وتانەدا هیچ شتێک لەگەڵ ${inQuotes(isolate(query), formats)} ناگونجێت.`,
    advice: 'یەک وشە، پیتەکانی سەرەتای یان ڕێنووسێکی دیکەی ناوەکە تاقی بکەرەوە: بۆ نموونە، بەبێ “ئەل”.',
  },
};

/** Messages of the timeline. */
export const timeline: TimelineMessages = {
  timeline: 'بەروارەکانی ناو بابەتەکە',
  timelineMarks: 'وتەی بەرواردار، لە کۆنەوە بۆ نوێ',
  openTimeline: 'دیاریکردنی کات',
  closeTimeline: 'داخستنی دیاریکردنی کات',
  publication: 'بڵاوکردنەوە',
  publishedOn: (date) => `بابەتەکە لە ${isolate(date)} بڵاوکراوەتەوە`,

  period: 'ماوەی پیشاندراو',
  periodFrom: 'سەرەتای ماوەکە',
  periodTo: 'کۆتایی ماوەکە',
  chooseDates: 'دیاریکردنی بەروار',
  wholePeriod: 'هەموو ماوەکە',
  periodOf: (from, to) => `لە ${isolate(from)} تا ${isolate(to)}`,

  withUndated: (count) => `لەگەڵ ${number(count)} وتەی بێ بەروار`,
  listUndated: 'پیشاندانی وتە بێ بەروارەکان',
  undatedInOrder: 'وتە بێ بەروارەکان، بە ڕیزبەندیی بابەتەکە',
  timeShown: (period, undated, count) => {
    if (undated === 'none') return period;
    return `${period}. ${undated === 'with' ? plural(count, { one: 'لەگەڵ یەک وتەی بێ بەروار', other: 'لەگەڵ # وتەی بێ بەروار' }) : 'بەبێ وتە بێ بەروارەکان'}`;
  },

  printedTime: (words) => inQuotes(isolate(words), formats),
  datedMark: (date, printed, said) => `${isolate(date)}${printed === undefined ? '' : `، ${printed}`}. ${said}`,
  undatedMark: (paragraph, said) => `بێ بەروار، ${paragraph}. ${said}`,
  saidBy: (attribution, standing, opening) =>
    `${isolate(attribution)} (${standing}): ${inQuotes(isolate(opening), formats)}`,

  timelineSample: (drawn, dated) =>
    `بەروارەکان لەوە زۆرترن هەموویان بکێشرێن: هێڵی کات ${number(drawn)} لە ${number(dated)} وتەی بەرواردار پیشان دەدات کە بەسەر ` +
    'هەموو ماوەکەدا دابەش کراون. ئەو بەروارانەی لەسەری دیاری دەکرێن، بۆ هەموویانن.',
};
