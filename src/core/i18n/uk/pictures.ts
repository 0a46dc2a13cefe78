import { plural } from './formats.ts';
import { closedTitle } from '../format.ts';
import type { PictureMessages } from '../messages/build.ts';

/** Messages of pictures. */
export const pictures: PictureMessages = {
  mapOfPlace: (name, shape) => `Карта: ${name}. ${shape}.`,
  placesNamed: (names) => `Місця: ${names}.`,
  morePassages: (count) =>
    plural(count, {
      one: 'Це місце називає ще # уривок',
      few: 'Це місце називають ще # уривки',
      many: 'Це місце називають ще # уривків',
      other: 'Це місце називають ще # уривка',
    }),
  mapOfScene: (title) => `Карта з презентації. Назва: ${closedTitle(title)}`,
  moreInScene: (count) =>
    plural(count, {
      one: 'Ще # уривок на слайді',
      few: 'Ще # уривки на слайді',
      many: 'Ще # уривків на слайді',
      other: 'Ще # уривка на слайді',
    }),
  moreVoices: (count) =>
    plural(count, {
      one: 'і ще # джерело',
      few: 'і ще # джерела',
      many: 'і ще # джерел',
      other: 'і ще # джерела',
    }),
  fromYear: (year, title) => `Стаття ${year} року: ${title}`,
  mapBy: (product) => `Карта: ${product}`,
};
