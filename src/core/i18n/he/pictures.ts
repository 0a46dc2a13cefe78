import { from, plural } from './formats.ts';
import { closedTitle } from '../format.ts';
import type { PictureMessages } from '../messages/build.ts';

/** Messages of pictures. */
export const pictures: PictureMessages = {
  mapOfPlace: (name, shape) => `מפה: ${name}. ${shape}.`,
  placesNamed: (names) => `מקומות: ${names}.`,
  morePassages: (count) =>
    plural(count, {
      one: 'ציטוט אחד נוסף מציין את המקום',
      two: 'שני ציטוטים נוספים מציינים את המקום',
      other: '# ציטוטים נוספים מציינים את המקום',
    }),
  mapOfScene: (title) => `מפה מתוך המצגת. כותרת: ${closedTitle(title)}`,
  moreInScene: (count) =>
    plural(count, {
      one: 'ציטוט אחד נוסף בשקופית',
      two: 'שני ציטוטים נוספים בשקופית',
      other: '# ציטוטים נוספים בשקופית',
    }),
  moreVoices: (count) => plural(count, { one: 'ועוד מקור אחד', two: 'ועוד שני מקורות', other: 'ועוד # מקורות' }),
  fromYear: (year, title) => `כתבה ${from(year)}: ${title}`,
  mapBy: (product) => `מפה: ${product}`,
};
