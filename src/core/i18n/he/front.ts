import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/front.ts';

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
  inArticles: (count) => plural(count, { one: 'בכתבה אחת', two: 'בשתי כתבות', other: 'ב־# כתבות' }),
  map: 'מפת כל המקומות',
  placesHead: 'מקומות',
  placesNote:
    'מקום נספר פעם אחת כאשר כתבות נותנות לו אותו מספר באינדקס גאוגרפי. מקורות ללא שם עשויים להיות אותם אנשים, ולכן נספרת מהם רק הכתבה שבה הם הרבים ביותר.',
  search: 'חיפוש בכותרות, בכלי תקשורת ובמקומות',
  outlet: 'כלי תקשורת',
  language: 'שפה',
  year: 'שנה',
  country: 'מדינה',
  all: 'הכול',
  shownOf: (shown, all) => `מוצגות ${shown} מתוך ${all}`,
  nothingFound: 'אין כתבה מתאימה. הסרת בחירה תציג עוד.',
  clear: 'ניקוי הכול',
  feed: 'ערוץ המפות החדשות',
};
