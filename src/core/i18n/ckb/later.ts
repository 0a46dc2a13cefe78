import { formats, number, plural } from './formats.ts';
import { km } from './core.ts';
import { nameOfLanguage } from '../language-name.ts';
import { filters, search, timeline } from './filters.ts';
import type { MessageParts, PartMessages } from '../messages/core.ts';
import type { CardMessages, DownloadMessages, LegendMessages, MastheadMessages } from '../messages/later.ts';
import { inQuotes, isolate } from '../format.ts';

/** Our translation first, then the printed words. */
const asPrinted = (words: string, translation: string | undefined): MessageParts =>
  translation === undefined
    ? ['لە دەقەکەدا: «', { printed: words }, '»']
    : [`${inQuotes(translation, formats)} («`, { printed: words }, '»)'];

/** Messages of the passage card. */
export const card: CardMessages = {
  passageOf: (position, total) => `وتەی ${number(position)} لە ${number(total)}`,
  inArticleOrder: 'هەموو وتەکان بە ڕیزبەندیی بابەتەکە',
  cite: 'کۆپی لەگەڵ سەرچاوە',
  copied: 'وتەکە لەگەڵ سەرچاوەکەی کۆپی کرا',
  copyLink: 'کۆپیکردنی بەستەر',
  linkCopied: 'بەستەرەکە کۆپی کرا',
  share: 'هاوبەشکردن',
  references: 'ژێدەر بە فۆرماتی دیکە',
  referenceIn: (language) => `بە ${nameOfLanguage(language, formats)}`,
  referenceText: 'دەق',
  copyReference: (format, language) => `کۆپیکردنی ژێدەر ${language}: ${isolate(format)}`,
  copyFailed: 'کۆپی نەکرا؛ تکایە دەقەکە دیاری بکە و خۆت کۆپی بکە',
  original: (printed) => `دەقی ڕەسەن بە ${nameOfLanguage(printed, formats)}`,
  hideOriginal: 'شاردنەوەی دەقی ڕەسەن',
  translationShown: (language) => `وەرگێڕان بۆ ${nameOfLanguage(language, formats)}`,
  hideTranslation: 'شاردنەوەی وەرگێڕان',
  form: { direct: 'قسەی ڕاستەوخۆ', reported: 'قسەی ناڕاستەوخۆ', narration: 'گێڕانەوەی بڵاوکەرەوە' },
  relation: {
    at: 'لە خودی شوێنەکەدا',
    whole: 'شوێنەکە بە گشتی',
    around: 'لە دەوروبەری شوێنەکە',
    along: 'لە خاڵێکی دیارینەکراوی سەر ڕێگاکە یان هێڵەکە',
    across: 'لە جێیەکی ناو شوێنەکە؛ بابەتەکە ناڵێت لە کوێیدا',
    toward: 'شوێنی مەبەست، وەک باس کراوە؛ باسی گەیشتن نەکراوە',
    from: 'لە شوێنەکەوە بۆ دەرەوە',
    example: 'نموونەیەک لە نێو چەند نموونەیەکدا',
    neighbour: 'تەنیا بۆ دیاریکردنی جێی شوێنێکی دیکە ناوی هاتووە',
  },
  where: 'شوێن',
  when: 'کات',
  inPrint: 'لە دەقەکەدا',
  saidOf: (words, relation, translation) => [...asPrinted(words, translation), `: ${relation}`],
  datedAs: (words, date, translation) => [...asPrinted(words, translation), ': ', { data: date }],
  growSheet: 'گەورەکردنی کارتەکە',
  shrinkSheet: 'بچووککردنەوەی کارتەکە',
  citation: ({ quote, attribution, standing, note, title, outlet, published, paragraph, translation, address }) =>
    [
      `${attribution} (${standing}):`,
      ...(translation ? [`${inQuotes(translation, formats)} (وەرگێڕان: مەودی)`] : []),
      `«${quote}»`,
      ...(note ? [`ئاگادارکردنەوە: ${note}`] : []),
      `${inQuotes(title, formats)}، ${outlet}، ${published}، پەرەگرافی ${number(paragraph)}`,
      address,
    ].join('\n'),
};

/** Messages of the downloads. */
export const downloads: DownloadMessages = {
  embed: 'ئەم نەخشەیە لە پەڕەکەتدا دابنێ',
  embedPlace: 'ئەم شوێنە لە پەڕەکەتدا دابنێ',
  pictures: 'وێنەی نەخشە بۆ بڵاوکردنەوە',
  pictureOfPlace: 'وێنە بۆ بڵاوکردنەوە:',
  pictureShapes: { '1200x675': 'ئاسۆیی', '1080x1080': 'چوارگۆشە' },
  downloads: 'داگرتنی داتا',
  downloadsLead: 'هەر فایلێک هەموو وتەکانی تێدایە، لەگەڵ سەرچاوە و ئاگادارکردنەوە و وردیی شوێنەکانیان.',
  downloadWhole: 'هەموو نەخشەکە لە یەک فایلدا، لە هەر دیسکێکەوە دەکرێتەوە، بەبێ ئینتەرنێت',
  downloadGoodFor: {
    csv: 'خشتە بۆ Excel و هاوشێوەکانی، ڕیزێک بۆ هەر وتەیەک و هەر شوێنێک کە ناوی دەهێنێت',
    geojson: 'بۆ بەرنامەکانی نەخشە و GIS',
    kml: 'بۆ Google Earth و هاوشێوەکانی',
    linkedPlaces: 'بۆ فەرهەنگی شوێنەکان و مێژووی دیجیتاڵ',
    webAnnotation: 'بۆ ئامرازەکانی پەراوێزنووسی، لەگەڵ جێی هەر وتەیەک لە بابەتەکەدا',
    bibtex: 'ژێدەر بۆ ئەوانەی بە LaTeX دەنووسن',
    ris: 'ژێدەر بۆ بەرنامەکانی ڕێکخستنی ژێدەر',
    cslJson: 'ژێدەر بۆ خوێندنەوەی بەرنامەکان',
    archive: 'فایلەکانی داتا بە تەواوی، بۆ بەکارهێنانەوە',
  },
};

/** Messages of the legend. */
export const legend: LegendMessages = {
  legend: 'کلیلی نەخشە',
  closeLegend: 'داخستنی کلیلەکە',
  topicHead: 'ڕەنگ: باس',
  sourceTypeHead: 'هێڵی دەور: جۆری سەرچاوە',
  standingHead: 'نیشانە: چۆن وتراوە',
  shapeHead: 'شێوە: وردیی شوێن',
  numeralHint: 'ژمارە: چەند وتەیە',
  filterHint: 'باسێک دیاری بکە تا لەسەر نەخشەکە دیار بێت',
  clearFilter: 'هەموو باسەکان',
  showLinkedPlaces: (count) =>
    plural(count, {
      one: 'پیشاندانی یەک شوێن لە سەردێڕی بابەتێکی بەستەردراوەوە',
      other: 'پیشاندانی # شوێن لە سەردێڕی بابەتە بەستەردراوەکانەوە',
    }),
  filtered: (shown, total) => `وتەی گونجاو: ${number(shown)} لە ${number(total)}`,
  shapeInLegend: (shape, margin) =>
    ({
      settlement: 'شار یان شارۆچکە، بە پەراوێزەوە',
      district: 'قەزا، نزیکەیی',
      governorate: 'پارێزگا',
      area: 'ناوچە، بێ سنووری دیاریکراو',
      road: margin > 0 ? `ڕێگا، ± ${km(margin)}` : 'ڕێگا، نزیکەیی',
      border: 'هێڵی سنوور',
      country: 'تەنیا ناوی وڵات',
    })[shape],
  weakestHint: 'هێما لاوازترین ئاماژە بە سەرچاوە لە نێو وتەکانیدا پیشان دەدات؛ لێدوان نیشانەی نییە',
};

/** Messages of the masthead, which sums up the article in numbers. */
export const masthead: MastheadMessages = {
  articleLanguageNote: (printed, read) =>
    `زمانی بابەتەکە: ${nameOfLanguage(printed, formats)}؛ دەقەکە بە ${nameOfLanguage(read, formats)} وەرگێڕانی ئێمەیە.`,
  interfaceNote: (language) =>
    `بابەتەکە بە ${nameOfLanguage(language, formats)} پیشان دەدرێت؛ نووسینەکانی خودی مەودی بە کوردین.`,
  onTheMap: (count) => `${number(count)} لەسەر نەخشەکە`,
  unplaced: (count) => plural(count, { one: '# لەسەر نەخشەکە نییە', other: '# لەسەر نەخشەکە نین' }),
  repeatsAmong: (count) =>
    count === 0
      ? ''
      : plural(count, {
          one: 'لە کۆی هەموو وتەکان، یەکێکیان وتەیەکی دیارخراوە کە لە وتەیەکی دیکەوە وەرگیراوە',
          other: 'لە کۆی هەموو وتەکان، #یان وتەی دیارخراون کە لە وتەی دیکەوە وەرگیراون',
        }),
};

/** Messages of the parts that load when the reader first uses them. */
export const later: PartMessages = {
  ...card,
  ...downloads,
  ...filters,
  ...legend,
  ...masthead,
  ...search,
  ...timeline,
};
