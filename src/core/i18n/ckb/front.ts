import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/apps.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'نەخشەی سەرچاوەکانی بابەتە ڕۆژنامەوانییەکان',
  lead: 'هەر نەخشەیەک پیشان دەدات بابەتێک چی دەڵێت، لەبارەی کوێ و لە زاری کێوە. یەکێکیان بکەرەوە تا وتەکان و سەرچاوەکانیان بخوێنیتەوە.',
  languages: 'زمانەکان',
  articles: (count) => plural(count, { one: 'یەک بابەت', other: '# بابەت، لە نوێوە بۆ کۆن' }),
  places: (count) =>
    count === 0 ? 'هیچ شوێنێک لەسەر نەخشەکە نییە' : plural(count, { one: 'یەک شوێن', other: '# شوێن' }),
};
