import { plural } from './format.ts';
import { nameOfLanguage } from './language-name.ts';
import type { MastheadMessages } from './masthead-words.ts';

/** What the head of the page says of how much of the article there is. */
export const enMasthead: MastheadMessages = {
  articleLanguageNote: (printed, read) =>
    `The article is in ${nameOfLanguage(printed, 'en')}; the ${nameOfLanguage(read, 'en')} is our translation.`,
  interfaceNote: (language) =>
    `The article is shown in ${nameOfLanguage(language, 'en')}; Mawdi’s own words are in English.`,
  onTheMap: (count) => `${count} on the map`,
  unplaced: (count) => `${count} not on the map`,
  repeatsAmong: (count) =>
    count === 0
      ? ''
      : plural('en', count, {
          one: 'Of all passages, one is a pull quote taken from another',
          other: 'Of all passages, # are pull quotes taken from others',
        }),
};
