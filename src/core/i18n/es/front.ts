import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/apps.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'Mapas de fuentes de artículos periodísticos',
  lead: 'Cada mapa muestra qué dice un artículo, de qué lugares y según quién. Abre uno para leer los fragmentos y sus fuentes.',
  languages: 'Idiomas',
  articles: (count) => plural(count, { one: '# artículo', other: '# artículos, del más reciente al más antiguo' }),
  // In Spanish the plural category of 0 is `other`.
  places: (count) => (count === 0 ? 'ningún lugar en el mapa' : plural(count, { one: '# lugar', other: '# lugares' })),
};
