import { inInterface, type InterfaceLanguage } from '../text/languages.ts';
import { plural } from './format.ts';
import type { Article, Language } from '../article/article.ts';
import { inLanguage } from '../article/article-languages.ts';
import { arFront } from './ar/front.ts';
import { arPresent } from './ar/present.ts';
import { enFront } from './en/front.ts';
import { enPresent } from './en/present.ts';
import type { FrontMessages, PresentMessages, TeachMessages } from './messages/apps.ts';
import { arTeach } from './ar/teach.ts';
import { enTeach } from './en/teach.ts';

/** Messages of pictures: used by the build only, never sent to readers. */
export type PictureMessages = {
  /** Alternative text of a picture of a place. */
  readonly mapOfPlace: (name: string, shape: string) => string;
  /** The names of all places shown, in one list. */
  readonly placesNamed: (names: string) => string;
  readonly morePassages: (count: number) => string;
  /** Alternative text of a picture of a scene, with its title. */
  readonly mapOfScene: (title: string) => string;
  readonly moreInScene: (count: number) => string;
  /** The number of voices left out for lack of space. */
  readonly moreVoices: (count: number) => string;
  /** A headline with its year, so that an old article is not taken for news. */
  readonly fromYear: (year: string, title: string) => string;
  /** The author of the map, in a credit. */
  readonly mapBy: (product: string) => string;
  readonly quoted: (quote: string) => string;
};

/** A title at the end of a sentence, with its own punctuation if it has any. */
const closed = (title: string) => (/[.؟?!…]$/.test(title) ? title : `${title}.`);

export const PICTURE_MESSAGES: Readonly<Record<InterfaceLanguage, PictureMessages>> = {
  ar: {
    mapOfPlace: (name, shape) => `خريطة ${name}: ${shape}.`,
    placesNamed: (names) => `الأماكن: ${names}.`,
    morePassages: (count) =>
      plural('ar', count, {
        one: 'ويذكر المكان اقتباس آخر',
        two: 'ويذكر المكان اقتباسان آخران',
        few: 'وتذكر المكان # اقتباسات أخرى',
        many: 'ويذكر المكان # اقتباسًا آخر',
        other: 'ويذكر المكان # اقتباس آخر',
      }),
    mapOfScene: (title) => `خريطة من العرض. العنوان: ${closed(title)}`,
    moreInScene: (count) =>
      plural('ar', count, {
        one: 'وفي المشهد اقتباس آخر',
        two: 'وفي المشهد اقتباسان آخران',
        few: 'وفي المشهد # اقتباسات أخرى',
        many: 'وفي المشهد # اقتباسًا آخر',
        other: 'وفي المشهد # اقتباس آخر',
      }),
    moreVoices: (count) =>
      plural('ar', count, {
        one: 'ومصدر آخر',
        two: 'ومصدران آخران',
        few: 'و# مصادر أخرى',
        many: 'و# مصدرًا آخر',
        other: 'و# مصدر آخر',
      }),
    fromYear: (year, title) => `مقال من ${year}: ${title}`,
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
    moreVoices: (count) => plural('en', count, { one: 'and one more source', other: 'and # more sources' }),
    fromYear: (year, title) => `Article from ${year}: ${title}`,
    mapBy: (product) => `Map: ${product}`,
    quoted: (quote) => `“${quote}”`,
  },
};

/** The headline with its year: an old headline that is a question would be taken for news. */
export function datedHeadline({ published, title }: Pick<Article, 'published' | 'title'>, language: Language): string {
  return inInterface(PICTURE_MESSAGES, language).fromYear(published.slice(0, 4), inLanguage(title, language));
}

/** Credits and licences of a page: used by the build only, never sent to readers. */
export type CreditMessages = {
  readonly head: string;
  readonly title: string;
  readonly code: string;
};

export const CREDIT_MESSAGES: Readonly<Record<InterfaceLanguage, CreditMessages>> = {
  ar: {
    head: 'المصادر والحقوق',
    title: 'العنوان',
    code: 'البرنامج مفتوح المصدر برخصة MIT. رُسمت الخريطة بمكتبة MapLibre. الخطوط: IBM Plex Sans Arabic وNoto Naskh Arabic، برخصة OFL.',
  },
  en: {
    head: 'Sources and rights',
    title: 'Headline',
    code: 'The program is open source under the MIT licence; the map is drawn with MapLibre, the type is IBM Plex Sans Arabic and Noto Naskh Arabic under the OFL.',
  },
};

/** All languages, for the build; a page loads only its own. */
export const PRESENT_MESSAGES: Readonly<Record<InterfaceLanguage, PresentMessages>> = { ar: arPresent, en: enPresent };

export const TEACH_MESSAGES: Readonly<Record<InterfaceLanguage, TeachMessages>> = { ar: arTeach, en: enTeach };

export const FRONT_MESSAGES: Readonly<Record<InterfaceLanguage, FrontMessages>> = { ar: arFront, en: enFront };
