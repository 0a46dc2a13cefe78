import { plural } from './formats.ts';
import type { FrontMessages } from '../messages/front.ts';

/** Messages of the front page of a site with several articles. */
export const front: FrontMessages = {
  title: 'Mapas de fuentes de artículos periodísticos',
  lead: 'Cada mapa muestra qué dice un artículo, de qué lugares y según quién. Abre uno para leer los fragmentos y sus fuentes.',
  languages: 'Idiomas',
  articles: (count) => plural(count, { one: '# artículo', other: '# artículos, del más reciente al más antiguo' }),
  // In Spanish the plural category of 0 is `other`.
  places: (count) => (count === 0 ? 'ningún lugar en el mapa' : plural(count, { one: '# lugar', other: '# lugares' })),
  inArticles: (count) => plural(count, { one: 'en # artículo', other: 'en # artículos' }),
  map: 'Mapa de todos los lugares',
  placesHead: 'Lugares',
  placesNote:
    'Un lugar se cuenta una sola vez cuando varios artículos le dan el mismo número en un nomenclátor. Las fuentes sin nombre pueden ser las mismas personas: de ellas solo cuenta el artículo que más cita.',
  search: 'Buscar titulares, medios, lugares',
  outlet: 'Medio',
  language: 'Idioma',
  year: 'Año',
  country: 'País',
  all: 'Todos',
  shownOf: (shown, all) => `${shown} de ${all}`,
  nothingFound: 'Ningún artículo coincide. Quita un criterio para ver más.',
  clear: 'Borrar todo',
  feed: 'Canal de mapas nuevos',
};
