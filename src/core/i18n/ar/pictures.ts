import { plural } from './formats.ts';
import { closedTitle } from '../format.ts';
import type { PictureMessages } from '../messages/build.ts';

/** Messages of pictures. */
export const pictures: PictureMessages = {
  mapOfPlace: (name, shape) => `خريطة ${name}: ${shape}.`,
  placesNamed: (names) => `الأماكن: ${names}.`,
  morePassages: (count) =>
    plural(count, {
      one: 'ويذكر المكان اقتباس آخر',
      two: 'ويذكر المكان اقتباسان آخران',
      few: 'وتذكر المكان # اقتباسات أخرى',
      many: 'ويذكر المكان # اقتباسًا آخر',
      other: 'ويذكر المكان # اقتباس آخر',
    }),
  mapOfScene: (title) => `خريطة من العرض. العنوان: ${closedTitle(title)}`,
  moreInScene: (count) =>
    plural(count, {
      one: 'وفي المشهد اقتباس آخر',
      two: 'وفي المشهد اقتباسان آخران',
      few: 'وفي المشهد # اقتباسات أخرى',
      many: 'وفي المشهد # اقتباسًا آخر',
      other: 'وفي المشهد # اقتباس آخر',
    }),
  moreVoices: (count) =>
    plural(count, {
      one: 'ومصدر آخر',
      two: 'ومصدران آخران',
      few: 'و# مصادر أخرى',
      many: 'و# مصدرًا آخر',
      other: 'و# مصدر آخر',
    }),
  fromYear: (year, title) => `مقال من ${year}: ${title}`,
  mapBy: (product) => `الخريطة: ${product}`,
};
