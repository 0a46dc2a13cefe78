import { plural } from './formats.ts';
import { closedTitle } from '../format.ts';
import type { PictureMessages } from '../messages/build.ts';

/** Messages of pictures. */
export const pictures: PictureMessages = {
  mapOfPlace: (name, shape) => `Mapa: ${name}. ${shape}.`,
  placesNamed: (names) => `Lugares: ${names}.`,
  morePassages: (count) =>
    plural(count, { one: '# fragmento más nombra el lugar', other: '# fragmentos más nombran el lugar' }),
  mapOfScene: (title) => `Mapa de la presentación. Título: ${closedTitle(title)}`,
  moreInScene: (count) =>
    plural(count, { one: '# fragmento más en la diapositiva', other: '# fragmentos más en la diapositiva' }),
  moreVoices: (count) => plural(count, { one: 'y una fuente más', other: 'y # fuentes más' }),
  fromYear: (year, title) => `Artículo de ${year}: ${title}`,
  mapBy: (product) => `Mapa: ${product}`,
};
