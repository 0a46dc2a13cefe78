import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/apps.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'מפות מקורות לכתבות',
  lead: 'כל מפה מראה מה אומרת כתבה אחת, היכן ומפי מי. פתיחת מפה מציגה את הציטוטים ואת מקורותיהם.',
  languages: 'שפות',
  articles: (count) =>
    plural(count, { one: 'כתבה אחת', two: 'שתי כתבות, מהחדשה לישנה', other: '# כתבות, מהחדשה לישנה' }),
  // Hebrew has no plural category for zero.
  places: (count) =>
    count === 0 ? 'אין מקום על המפה' : plural(count, { one: 'מקום אחד', two: 'שני מקומות', other: '# מקומות' }),
};
