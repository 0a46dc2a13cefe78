import { places } from './core.ts';
import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/front.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'Карти джерел журналістських статей',
  lead: 'Кожна карта показує, що сказано в одній статті, про яке місце й з чиїх слів. Відкрийте карту, щоб прочитати уривки й побачити їхні джерела.',
  languages: 'Мови',
  articles: (count) =>
    count === 1
      ? '1 стаття'
      : plural(count, {
          one: '# стаття, спершу найновіші',
          few: '# статті, спершу найновіші',
          many: '# статей, спершу найновіші',
          other: '# статті, спершу найновіші',
        }),
  places: (count) => (count === 0 ? 'жодного місця на карті' : places(count)),
  inArticles: (count) =>
    plural(count, { one: 'в # статті', few: 'у # статтях', many: 'у # статтях', other: 'у # статті' }),
  map: 'Карта всіх місць',
  placesHead: 'Місця',
  placesNote:
    'Місце враховано один раз, якщо статті дають йому той самий номер у географічному довіднику. Неназвані джерела можуть бути тими самими людьми, тому з них враховано лише статтю, де їх найбільше.',
  search: 'Шукати в заголовках, виданнях, місцях',
  outlet: 'Видання',
  language: 'Мова',
  year: 'Рік',
  country: 'Країна',
  all: 'Усі',
  shownOf: (shown, all) => `Показано ${shown} з ${all}`,
  nothingFound: 'Жодна стаття не підходить. Приберіть умову, щоб побачити більше.',
  clear: 'Очистити все',
  feed: 'Стрічка нових карт',
};
