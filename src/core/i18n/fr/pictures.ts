import { plural } from './formats.ts';
import { closedTitle } from '../format.ts';
import type { PictureMessages } from '../messages/build.ts';

/** Messages of pictures. */
export const pictures: PictureMessages = {
  mapOfPlace: (name, shape) => `Carte : ${name}. ${shape}.`,
  placesNamed: (names) => `Lieux : ${names}.`,
  morePassages: (count) =>
    plural(count, { one: '# autre passage nomme ce lieu', other: '# autres passages nomment ce lieu' }),
  mapOfScene: (title) => `Carte tirée de la présentation. Titre : ${closedTitle(title)}`,
  moreInScene: (count) =>
    plural(count, { one: '# autre passage dans la séquence', other: '# autres passages dans la séquence' }),
  moreVoices: (count) => plural(count, { one: 'et # autre source', other: 'et # autres sources' }),
  fromYear: (year, title) => `Article de ${year} : ${title}`,
  mapBy: (product) => `Carte : ${product}`,
};
