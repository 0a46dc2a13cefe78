import { plural } from './formats.ts';
import { closedTitle } from '../format.ts';
import type { PictureMessages } from '../messages/build.ts';

/** Messages of pictures. */
export const pictures: PictureMessages = {
  mapOfPlace: (name, shape) => `Map: ${name}. ${shape}.`,
  placesNamed: (names) => `Places: ${names}.`,
  morePassages: (count) =>
    plural(count, {
      one: 'One more passage names the place',
      other: '# more passages name the place',
    }),
  mapOfScene: (title) => `Map from the presentation. Title: ${closedTitle(title)}`,
  moreInScene: (count) =>
    plural(count, { one: 'One more passage in the scene', other: '# more passages in the scene' }),
  moreVoices: (count) => plural(count, { one: 'and one more source', other: 'and # more sources' }),
  fromYear: (year, title) => `Article from ${year}: ${title}`,
  mapBy: (product) => `Map: ${product}`,
};
