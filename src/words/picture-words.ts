import type { Language } from '../model/article.ts';
import { plural } from './format.ts';

/** What pictures say and no page does: they are drawn at the desk, and no reader downloads these words. */
export type PictureWords = {
  /** What a picture of a place shows, for who cannot see it. */
  readonly mapOfPlace: (name: string, shape: string) => string;
  /** The names of all places shown, one after the other. */
  readonly placesNamed: (names: string) => string;
  readonly morePassages: (count: number) => string;
  /** Whose the map is, in a credit. */
  readonly mapBy: (product: string) => string;
  readonly quoted: (quote: string) => string;
};

export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = {
  ar: {
    mapOfPlace: (name, shape) => `خريطة ${name}: ${shape}.`,
    placesNamed: (names) => `الأماكن: ${names}.`,
    morePassages: (count) =>
      plural('ar', count, {
        one: 'ويذكر المكان مقطع آخر',
        two: 'ويذكر المكان مقطعان آخران',
        few: 'وتذكر المكان # مقاطع أخرى',
        many: 'ويذكر المكان # مقطعًا آخر',
        other: 'ويذكر المكان # مقطع آخر',
      }),
    mapBy: (product) => `الخريطة: ${product}`,
    quoted: (quote) => `«${quote}»`,
  },
  en: {
    mapOfPlace: (name, shape) => `Map: ${name}. ${shape}.`,
    placesNamed: (names) => `Places: ${names}.`,
    morePassages: (count) =>
      plural('en', count, {
        one: 'One more passage names the place',
        other: '# more passages name the place',
      }),
    mapBy: (product) => `Map: ${product}`,
    quoted: (quote) => `“${quote}”`,
  },
};
