import { counted, number } from './formats.ts';
import type { FrontMessages } from '../messages/apps.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'نقشهٔ منابع مقاله‌های خبری',
  lead: 'هر نقشه نشان می‌دهد یک مقاله چه می‌گوید، دربارهٔ کجا و به نقل از چه کسی. یکی را باز کنید تا نقل‌قول‌ها و منابع آن را بخوانید.',
  languages: 'زبان‌ها',
  articles: (count) => (count === 1 ? 'یک مقاله' : `${number(count)} مقاله، به ترتیب از تازه‌ترین`),
  places: (count) => (count === 0 ? 'هیچ مکانی روی نقشه نیست' : counted(count, 'مکان')),
};
