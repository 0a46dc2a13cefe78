import { places } from './core.ts';
import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/apps.ts';

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
};
