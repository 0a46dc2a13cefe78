import { counted, inPersianDigits } from './formats.ts';
import { passages } from './core.ts';
import { closedTitle } from '../format.ts';
import type { PictureMessages } from '../messages/build.ts';

/** Messages of pictures. */
export const pictures: PictureMessages = {
  mapOfPlace: (name, shape) => `نقشه: ${name}. ${shape}.`,
  placesNamed: (names) => `مکان‌ها: ${names}.`,
  morePassages: (count) => `${passages(count)} دیگر از این مکان نام می‌برد`,
  mapOfScene: (title) => `نقشه‌ای از ارائه. عنوان: ${closedTitle(title)}`,
  moreInScene: (count) => `${passages(count)} دیگر در این صحنه`,
  moreVoices: (count) => `و ${counted(count, 'منبع')} دیگر`,
  fromYear: (year, title) => `مقاله‌ای از سال ${inPersianDigits(year)}: ${title}`,
  mapBy: (product) => `نقشه: ${product}`,
};
