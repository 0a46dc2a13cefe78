import type { Language } from '../model/article.ts';
import { plural } from './format.ts';

/** What pictures say and no page does: they are drawn at the desk, and no reader downloads these words. */
export type PictureWords = {
  /** What a picture of a place shows, for who cannot see it. */
  readonly mapOfPlace: (name: string, shape: string) => string;
  /** The names of all places shown, one after the other. */
  readonly placesNamed: (names: string) => string;
  readonly morePassages: (count: number) => string;
  /** A scene of the presentation, by its title. */
  readonly mapOfScene: (title: string) => string;
  readonly moreInScene: (count: number) => string;
  /** Voices there was no room for. */
  readonly moreVoices: (count: number) => string;
  /** Whose the map is, in a credit. */
  readonly mapBy: (product: string) => string;
  readonly quoted: (quote: string) => string;
};

/** A title ends a sentence, with its own mark where it has one. */
const closed = (title: string) => (/[.؟?!…]$/.test(title) ? title : `${title}.`);

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
    mapOfScene: (title) => `خريطة من العرض. العنوان: ${closed(title)}`,
    moreInScene: (count) =>
      plural('ar', count, {
        one: 'وفي المشهد مقطع آخر',
        two: 'وفي المشهد مقطعان آخران',
        few: 'وفي المشهد # مقاطع أخرى',
        many: 'وفي المشهد # مقطعًا آخر',
        other: 'وفي المشهد # مقطع آخر',
      }),
    moreVoices: (count) =>
      plural('ar', count, {
        one: 'وصوت آخر',
        two: 'وصوتان آخران',
        few: 'و# أصوات أخرى',
        many: 'و# صوتًا آخر',
        other: 'و# صوت آخر',
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
    mapOfScene: (title) => `Map from the presentation. Title: ${closed(title)}`,
    moreInScene: (count) =>
      plural('en', count, { one: 'One more passage in the scene', other: '# more passages in the scene' }),
    moreVoices: (count) => plural('en', count, { one: 'and one more voice', other: 'and # more voices' }),
    mapBy: (product) => `Map: ${product}`,
    quoted: (quote) => `“${quote}”`,
  },
};
