import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/front.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'نەخشەی سەرچاوەکانی بابەتە ڕۆژنامەوانییەکان',
  lead: 'هەر نەخشەیەک پیشان دەدات بابەتێک چی دەڵێت، لەبارەی کوێ و لە زاری کێوە. یەکێکیان بکەرەوە تا وتەکان و سەرچاوەکانیان بخوێنیتەوە.',
  languages: 'زمانەکان',
  articles: (count) => plural(count, { one: 'یەک بابەت', other: '# بابەت، لە نوێوە بۆ کۆن' }),
  places: (count) =>
    count === 0 ? 'هیچ شوێنێک لەسەر نەخشەکە نییە' : plural(count, { one: 'یەک شوێن', other: '# شوێن' }),
  inArticles: (count) => plural(count, { one: 'لە یەک بابەتدا', other: 'لە # بابەتدا' }),
  map: 'نەخشەی هەموو شوێنەکان',
  placesHead: 'شوێنەکان',
  placesNote:
    'شوێنێک یەک جار دەژمێردرێت ئەگەر بابەتەکان لە فەرهەنگی جوگرافیدا هەمان ژمارەیان پێدابێت. سەرچاوە بێ ناوەکان لەوانەیە هەمان کەسەکان بن، بۆیە تەنیا ئەو بابەتە دەژمێردرێت کە زۆرترینیانی تێدایە.',
  search: 'گەڕان لە سەردێڕ و دەزگا و شوێنەکاندا',
  outlet: 'دەزگا',
  language: 'زمان',
  year: 'ساڵ',
  country: 'وڵات',
  all: 'هەموو',
  shownOf: (shown, all) => `${shown} لە ${all} بابەت`,
  nothingFound: 'هیچ بابەتێک نەدۆزرایەوە. هەڵبژاردنێک لاببە بۆ بینینی زیاتر.',
  clear: 'لابردنی هەموو',
  feed: 'پوختەی نەخشە نوێیەکان',
};
