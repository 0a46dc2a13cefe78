import { plural } from './format.ts';
import { nameOfLanguage } from './language-name.ts';
import type { MastheadMessages } from './masthead-words.ts';

/** What the head of the page says of how much of the article there is. */
export const arMasthead: MastheadMessages = {
  articleLanguageNote: (printed, read) =>
    `المقال ب${nameOfLanguage(printed, 'ar')}، والنصّ ب${nameOfLanguage(read, 'ar')} من ترجمتنا.`,
  interfaceNote: (language) => `يُعرض المقال ب${nameOfLanguage(language, 'ar')}، وكلام «مَوضِع» نفسه بالعربية.`,
  onTheMap: (count) => `${count} على الخريطة`,
  unplaced: (count) => `${count} ليست على الخريطة`,
  repeatsAmong: (count) =>
    plural('ar', count, {
      zero: '',
      one: 'ومن الاقتباسات كلّها اقتباس بارز مأخوذ من غيره',
      two: 'ومن الاقتباسات كلّها اقتباسان بارزان مأخوذان من غيرهما',
      few: 'ومن الاقتباسات كلّها # اقتباسات بارزة مأخوذة من غيرها',
      many: 'ومن الاقتباسات كلّها # اقتباسًا بارزًا مأخوذًا من غيره',
      other: 'ومن الاقتباسات كلّها # اقتباس بارز مأخوذ من غيره',
    }),
};
