import { counted, number } from './formats.ts';
import type { FrontMessages } from '../messages/front.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'نقشهٔ منابع مقاله‌های خبری',
  lead: 'هر نقشه نشان می‌دهد یک مقاله چه می‌گوید، دربارهٔ کجا و به نقل از چه کسی. یکی را باز کنید تا نقل‌قول‌ها و منابع آن را بخوانید.',
  languages: 'زبان‌ها',
  articles: (count) => (count === 1 ? 'یک مقاله' : `${number(count)} مقاله، به ترتیب از تازه‌ترین`),
  places: (count) => (count === 0 ? 'هیچ مکانی روی نقشه نیست' : counted(count, 'مکان')),
  inArticles: (count) => `در ${number(count)} مقاله`,
  map: 'نقشهٔ همهٔ مکان‌ها',
  placesHead: 'مکان‌ها',
  placesNote:
    'مکانی که مقاله‌ها شمارهٔ یکسانی در نام‌نامهٔ جغرافیایی به آن داده‌اند یک بار شمرده می‌شود. منابع بی‌نام ممکن است همان افراد باشند؛ از آن‌ها فقط مقاله‌ای که بیشترین شمار را دارد به حساب می‌آید.',
  search: 'جست‌وجو در عنوان‌ها، رسانه‌ها و مکان‌ها',
  outlet: 'رسانه',
  language: 'زبان',
  year: 'سال',
  country: 'کشور',
  all: 'همه',
  shownOf: (shown, all) => `${shown} از ${all} مقاله`,
  nothingFound: 'هیچ مقاله‌ای یافت نشد. برای دیدن موارد بیشتر یک گزینه را بردارید.',
  clear: 'پاک کردن همه',
  feed: 'خوراک نقشه‌های تازه',
};
