import { number } from './formats.ts';
import { isolate } from '../format.ts';
import type { CreditMessages, FaultMessages, NotFoundMessages } from '../messages/build.ts';

export const faults: FaultMessages = {
  dataUnreadable: 'Дані цієї статті не вдалося прочитати',
  dataUnreadableHint: 'Щось у файлі даних не дає змоги їх показати. Ось що знайдено й що очікувалося:',
  issueLine: (found, expected) => `знайдено: ${isolate(found)}; очікувалося: ${isolate(expected)}`,
  moreFaults: (count) => `І ще ${number(count)}. Повний перелік дасть перевірка файлів.`,
  doesNotWork: 'Частина цієї сторінки тут не працює. Увесь текст на місці, посилання працюють.',
  unanswered:
    'З’єднання перервалося, перш ніж сторінка завантажилася повністю. Увесь текст на місці, посилання працюють; натисніть знову, щоб спробувати ще раз.',
};

export const credits: CreditMessages = {
  head: 'Джерела й права',
  title: 'Заголовок',
  code: 'Програма має відкритий код за ліцензією MIT; карту намальовано за допомогою MapLibre, шрифти — IBM Plex Sans Arabic і Noto Naskh Arabic, за ліцензією OFL.',
};

export const notFound: NotFoundMessages = {
  head: 'За цією адресою немає сторінки',
  title: 'Сторінки немає',
  toMap: 'До карти',
};
