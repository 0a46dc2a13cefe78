import type { Language } from '../model/article.ts';
import { plural } from './format.ts';

/** What pictures say and no page does: they are drawn at the desk, and no reader downloads these words. */
export type PictureWords = {
  /** What a picture of a place shows, for who cannot see it. */
  readonly mapOfPlace: (name: string, shape: string) => string;
  readonly morePassages: (count: number) => string;
  readonly quoted: (quote: string) => string;
};

export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = {
  ar: {
    mapOfPlace: (name, shape) => `خريطة ${name}: ${shape}.`,
    morePassages: (count) =>
      plural('ar', count, {
        one: '+ مقطع آخر يذكر المكان',
        two: '+ مقطعان آخران يذكران المكان',
        few: '+ # مقاطع أخرى تذكر المكان',
        many: '+ # مقطعًا آخر يذكر المكان',
        other: '+ # مقطع آخر يذكر المكان',
      }),
    quoted: (quote) => `«${quote}»`,
  },
  en: {
    mapOfPlace: (name, shape) => `Map of ${name}. ${shape}.`,
    morePassages: (count) =>
      plural('en', count, {
        one: '+ one more passage that names the place',
        other: '+ # more passages that name the place',
      }),
    quoted: (quote) => `“${quote}”`,
  },
};
