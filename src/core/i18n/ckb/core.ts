import { formats, number, plural } from './formats.ts';
import { isolate } from '../format.ts';
import type { CoreMessages, MapMessages } from '../messages/core.ts';
import type { Attribution } from '../../article/attribution.ts';

/** Beside a symbol or on a button. */
export const km = (count: number) => `${number(count)} کم`;
/** Inside a sentence. */
export const kilometres = (count: number) => `${number(count)} کیلۆمەتر`;

const sourceType: MapMessages['sourceType'] = {
  named: 'کەسی ناوهێنراو',
  institution: 'دامەزراوە',
  unnamed: 'سەرچاوەی ناونەهێنراو',
  outlet: 'وتەی خودی بڵاوکەرەوە',
};
const standing: MapMessages['standing'] = {
  stated: 'لێدوان',
  reported: 'ڕاپۆرت',
  witnessed: 'گێڕانەوەی شایەتحاڵ',
  relayed: 'بیستراو لە کەسانی دیکە',
  assessed: 'بۆچوون',
  alleged: 'تۆمەت',
  speculated: 'گریمانە',
};
const whoAndHow = (attribution: Attribution) => `${sourceType[attribution.source]}، ${standing[attribution.standing]}`;

/** Messages on and around the map. */
export const map: MapMessages = {
  mapLabel: 'نەخشەی ئەو شوێنانەی بابەتەکە ناویان دەهێنێت',
  placeButton: (name, count, weakest) =>
    `${isolate(name)}، ${count}، لاوازترین ئاماژە بە سەرچاوە لێرە: ${whoAndHow(weakest)}`,
  referenceButton: (name) => `${isolate(name)}، تەنیا بۆ دیاریکردنی جێی شوێنێکی دیکە ناوی هاتووە`,
  moveByKeys: 'نەخشە: بە دوگمەی تیرەکان دەجووڵێت، بە + و − نزیک و دوور دەبێتەوە',
  scrollHint: 'بۆ نزیککردنەوەی نەخشەکە، دوگمەی Ctrl دابگرە و سکڕۆڵ بکە',
  scrollHintMac: 'بۆ نزیککردنەوەی نەخشەکە، دوگمەی ⌘ دابگرە و سکڕۆڵ بکە',
  touchHint: 'نەخشەکە بە دوو پەنجە بجووڵێنە',
  zoomIn: 'نزیککردنەوە',
  zoomOut: 'دوورخستنەوە',
  showAll: 'پیشاندانی هەموو شوێنەکان',
  kilometres: km,
  closeTogether: (places) =>
    plural(places, { one: 'یەک شوێن', other: '# شوێن، لێرە هێندە نزیکن کە لێک جیا ناکرێنەوە' }),
  clusterButton: (places, passages) => `${places}، ${passages}`,

  openLegend: 'کلیلی نەخشە',

  sourceType,
  standing,
  whoAndHow,
  shapeShort: {
    settlement: 'شار یان شارۆچکە، بە پەراوێزی هەڵەوە',
    district: 'ناوچەیەک، نەک خاڵێک',
    governorate: 'پارێزگایەک، نەک خاڵێک',
    area: 'ناوچەیەک، نەک خاڵێک',
    road: 'ڕێگایەک؛ بابەتەکە هیچ خاڵێکی سەر ڕێگاکە دیاری ناکات',
    border: 'سنوورێک؛ بابەتەکە هیچ خاڵێکی سەر سنوورەکە دیاری ناکات',
    country: 'تەنیا ناوی وڵات',
  },
  precisionSentence: (shape, count) =>
    ({
      settlement: `بابەتەکە تەنیا ناوی شار یان شارۆچکەکەی هێناوە؛ دەشێت شوێنەکە لە هەر بەشێکیدا بێت. ئەڵقەکە پەراوێزی هەڵەیە، ± ${kilometres(count)}.`,
      district:
        'بابەتەکە تەنیا ناوی قەزاکەی هێناوە و هیچ خاڵێکی ناو قەزاکە یان دەوروبەری دیاری نەکردووە. سنوورە کێشراوەکە نزیکەییە.',
      governorate:
        'بابەتەکە تەنیا ناوی پارێزگاکەی هێناوە؛ دەشێت شوێنەکە لە هەر بەشێکیدا بێت. سنوورە کێشراوەکە نزیکەییە.',
      area: 'دەستەواژەیەکە سنووری دیاریکراوی نییە؛ ئەو ڕووبەرەی پیشان دراوە نزیکەییە.',
      road: `بابەتەکە تەنیا ناوی ڕێگاکەی هێناوە؛ دەشێت شوێنەکە لە هەر خاڵێکی سەر ڕێگاکە بێت. هێڵی ڕێگاکە نزیکەییە، ± ${kilometres(count)}.`,
      border: 'بابەتەکە تەنیا ناوی سنوورەکەی هێناوە؛ دەشێت شوێنەکە لە هەر خاڵێکی سەر سنوورەکە بێت.',
      country: 'بابەتەکە تەنیا ناوی وڵاتەکەی هێناوە؛ نەخشەکە تەنیا ناوەکەی پیشان دەدات.',
    })[shape],
};

export const passages = (count: number) => plural(count, { one: 'یەک وتە', other: '# وتە' });
const voices = (count: number) => plural(count, { one: 'یەک سەرچاوە', other: '# سەرچاوە' });
const fromVoices = (count: number, isOutletHeard: boolean) =>
  [...(count > 0 || !isOutletHeard ? [voices(count)] : []), ...(isOutletHeard ? ['خودی بڵاوکەرەوە'] : [])].join(' و ');

export const core: CoreMessages = {
  ...map,

  formats,

  product: 'مەودی',
  sourceMap: 'نەخشەی سەرچاوەکان',
  kicker: (outlet) =>
    `نەخشەی سەرچاوەکان: کێ چی دەڵێت و لەبارەی کوێ؟ خوێندنەوەیەکی سەربەخۆی بابەتێکی ${isolate(outlet)}`,
  skipToMap: 'بازدان بۆ نەخشەکە',
  skipToPassages: 'بازدان بۆ وتەکان',
  skipToPlaces: 'بازدان بۆ شوێنەکان',
  tool: { search: 'گەڕان', filters: 'پاڵاوتن', help: 'یارمەتی' },
  partDidNotArrive: 'نەتوانرا ئەم بەشە بکرێتەوە.',
  themeDark: 'ڕووکاری تاریک',
  themeLight: 'ڕووکاری ڕووناک',

  lead: (published) =>
    `دەست لە شوێنێک بدە تا بخوێنیتەوە بابەتەکە چی لەبارەوە دەڵێت، کێ وای وتووە و جێیەکەی تا چەند بە وردی دیاری دەکرێت. ئەمانە وتەی هەڵبژێردراون، وەک ئەوەی لە ${isolate(published)} بڵاوکراونەتەوە؛ هەموو بابەتەکە نین و لێرەدا باسی هیچ ڕووداوێکی دواتر نەکراوە.`,
  passages,
  voices,
  fromVoices: (count, isOutletHeard) => `: ${fromVoices(count, isOutletHeard)}`,
  stripLabel: 'وتەکانی بابەتەکە بە ڕیزبەندیی خۆی',
  restOnOne: (count, voice) => `${passages(count)} لە یەک سەرچاوەی ناونەهێنراوەوە: ${isolate(voice)}`,
  passagesHeading: 'وتەکان بە ڕیزبەندیی بابەتەکە',
  placesHeading: 'شوێنەکان',
  passagesOf: (place) => `ئەو وتانەی بۆ ${isolate(place)} پیشان دراون`,
  referenceShort: 'تەنیا بۆ دیاریکردنی جێی شوێنێکی دیکە ناوی هاتووە',
  notOnMap: 'لەسەر نەخشەکە نییە',
  repeatsParagraph: (paragraph) => `دووبارەکردنەوەی پەرەگرافی ${number(paragraph)}`,

  unnamed: { one: 'کە ناوی نەهێنراوە', several: 'کە ناویان نەهێنراوە' },
  attribution: (name, unnamed, through) => [
    { strong: name },
    ...(unnamed ? [` ${unnamed}`] : []),
    ...(through ? ['، ', { data: through }] : []),
  ],
  relayedBy: (first, second) => [...first, '، بە گێڕانەوەی ', ...second],
  repeatedByOutlet: (outlet, original) => [{ name: outlet }, '، لە وتەیەکی دیارخراودا کە دەگەڕێتەوە بۆ ', ...original],
  oneVoice: (naming, name) =>
    naming === 'unnamed'
      ? [{ strong: 'یەک سەرچاوەی ناونەهێنراو' }]
      : naming === 'named'
        ? [{ strong: 'یەک سەرچاوە' }, ': ', { data: name }]
        : [{ strong: name }, ' کە ناویان نەهێنراوە'],
  passagesFrom: (count, voice) =>
    count === 1
      ? ['یەک وتە، لە ', ...voice]
      : count === 2
        ? [`${passages(count)}، هەردووکیان لە `, ...voice]
        : [`${passages(count)}، هەموویان لە `, ...voice],
  passagesFromVoices: (count, voicesCount) => [`${passages(count)} لە ${voices(voicesCount)}وە`],

  close: 'داخستن',
  previousPassage: 'وتەی پێشوو',
  nextPassage: 'وتەی دواتر',
  previous: 'پێشوو',
  next: 'دواتر',
  positionOf: (position, total) => `${number(position)} لە ${number(total)}`,
  ourTranslation: 'وەرگێڕانی ئێمە',
  caution: 'ئاگادارکردنەوە',
  paragraph: (paragraph) => `پەرەگرافی ${number(paragraph)}`,
  undated: 'بێ بەروار لە بابەتەکەدا',
  sometimeBefore: (date) => `لە کاتێکی دیارینەکراودا پێش ${date}`,
  from: (date) => `لە ${date} بەدواوە`,
  span: (from, to) => `لە ${from} تا ${to}`,
  referenceOnly: 'تەنیا بۆ دیاریکردنی جێی شوێنێکی دیکە ناوی هاتووە؛ بابەتەکە باسی هیچ ڕووداوێک لەوێ ناکات.',
  linkedOnly: 'تەنیا لە سەردێڕی بابەتێکی دیکەدا هاتووە کە لێرە بەستەری بۆ دانراوە.',

  loading: 'نەخشەکە ئامادە دەکرێت…',
  failure: {
    'no-webgl': 'ئەم وێبگەڕە ناتوانێت نەخشەکە بکێشێت. هەموو وتەکان لە لیستەکەدان، لەگەڵ شوێن و سەرچاوەکانیان.',
    worker: 'لەم پەڕەیەدا ڕێگری لە نەخشەکە کراوە. هەموو وتەکان لە لیستەکەدان، لەگەڵ شوێن و سەرچاوەکانیان.',
    'context-lost': 'کێشانی نەخشەکە لەم ئامێرەدا وەستا. هەموو وتەکان لە لیستەکەدان، لەگەڵ شوێن و سەرچاوەکانیان.',
    download: 'داتای نەخشەکە نەگەیشت. هەموو وتەکان لە لیستەکەدان، لەگەڵ شوێن و سەرچاوەکانیان.',
    timeout: 'نەخشەکە زۆری پێ چوو. هەموو وتەکان لە لیستەکەدان، لەگەڵ شوێن و سەرچاوەکانیان.',
    fault: 'نەتوانرا نەخشەکە بخرێتە کار. هەموو وتەکان لە لیستەکەدان، لەگەڵ شوێن و سەرچاوەکانیان.',
  },
  tryAgain: 'دووبارە هەوڵ بدە',
};
