import fc from 'fast-check';
import { type ArticleIndex, indexArticle } from '../../src/core/article/article-index.ts';
import { restsOn } from '../../src/core/article/attribution.ts';
import type { Article, Passage, Place } from '../../src/core/article/article.ts';
import { deepFreeze } from '../../src/core/validation/parse-record.ts';
import type { Site } from '../../src/core/site/site-paths.ts';
import { WHERE_PREC } from '../../src/exports/data-columns.ts';
import { makeSmallReading } from '../small-article.ts';
import { inArabic } from '../published-pages.ts';
import { makeSite } from '../published-pages.ts';

export const SITE: Site = makeSite('https://site.example/map/', 'harbour-2020');

const AR_EN = (text: string) => ({ ar: text, en: text });

/** The small article with `text` in every text field, an allegation with a date, and a second place. */
export function makeHostileIndex(text: string): ArticleIndex {
  const small = makeSmallReading('ar').index.article;
  const passages = small.passages.map((passage): Passage => {
    return {
      ...passage,
      quote: text,
      prefix: text,
      suffix: text,
      translation: { en: text },
      standing: 'alleged',
      note: AR_EN(text),
      when: { edtf: '../2020-03-04', words: text, translation: { en: text }, note: AR_EN(text) },
      places: passage.places.map((mention) => ({ ...mention, words: text, translation: { en: text } })),
      unmapped: AR_EN(text),
    };
  });
  return indexWith({
    title: AR_EN(text),
    outlet: AR_EN(text),
    byline: AR_EN(text),
    credit: AR_EN(text),
    voices: small.voices.map((voice) => ({ ...voice, name: AR_EN(text), through: AR_EN(text) })),
    passages,
    places: small.places.map((place) => ({ ...place, name: AR_EN(text), geometrySource: text })),
  });
}

/** The small article with some of its fields changed. */
export function indexWith(change: Partial<Article>): ArticleIndex {
  return indexArticle(deepFreeze({ ...makeSmallReading('ar').index.article, ...change }));
}

/** The small article with its first passage changed. */
export function indexWithPassage(change: Partial<Passage>): ArticleIndex {
  return makeSmallReading('ar', change).index;
}

/** The small article with its one place changed. */
export function indexWithPlace(change: Partial<Place>): ArticleIndex {
  const { places } = makeSmallReading('ar').index.article;
  return indexWith({ places: places.map((place) => ({ ...place, ...change })) });
}

export function firstPassage({ article }: ArticleIndex): Passage {
  const [passage] = article.passages;
  if (!passage) throw new Error('an article without passages');
  return passage;
}

const FOUL = [
  '"',
  "'",
  '`',
  ',',
  ';',
  '\n',
  '\r\n',
  '\t',
  ']]>',
  '</script>',
  '<!--',
  '{',
  '}',
  '\\',
  '\\n',
  '--',
  '---',
];
const MEANT = [
  '=1+1',
  '+',
  '-',
  '@SUM(A1)',
  '&amp;',
  '&',
  '%',
  '$x^2$',
  '#',
  '_',
  '~',
  '|',
  'ER  - ',
  '@article{',
  '\\end',
];
const BIDI = [
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u061c',
  'قال «لا»',
  'ٱ',
  '😀',
  '𐎠',
  'é',
  ' ',
  '  ',
  '\u00a0',
  'a',
];

/** Texts made to break out of every format: quotation marks, escapes, delimiters and direction marks. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...FOUL, ...MEANT, ...BIDI), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
  // The data contains no blank text, and no control characters that XML cannot contain.
  .filter((text) => /\S/.test(text) && !/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u.test(text));

/** Collapses line breaks and runs of blanks, the only change a line-based format may make. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').trim();
}

/** The printed text of a passage and its places that no format may lose. */
export function mustSurvive(index: ArticleIndex, passage: Passage): readonly string[] {
  const { when, note } = passage;
  return [
    passage.quote,
    String(passage.start),
    String(passage.end),
    ...passage.voices.map((voice) => inArabic(index.voice(voice).name)),
    inArabic(restsOn(index, passage).name),
    passage.standing,
    passage.form,
    ...(when ? [when.edtf, when.words] : []),
    ...(note ? [inArabic(note)] : []),
    inArabic(index.article.credit),
    ...passage.places.flatMap((mention) => {
      const place = index.place(mention.place);
      if (!place) throw new Error(mention.place);
      return [
        mention.words,
        mention.relation,
        place.precision,
        String(WHERE_PREC[place.precision]),
        String(place.uncertaintyKm),
        String(Math.round(place.uncertaintyKm * 1000)),
        place.geometrySource,
      ];
    }),
  ];
}

/** All texts and numbers anywhere in a parsed value. */
export function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return value === null || value === undefined ? [] : [String(value)];
}

/**
 * The texts of `wanted` that occur in none of `found`; a short one must be a text of its own, not inside a longer word.
 */
export function missingFrom(found: readonly string[], wanted: readonly string[]): readonly string[] {
  const words = new Set(found.flatMap((text) => [text, ...text.split(/[\s;>]+|(?<=[\w-]):(?=[\w-])/)]));
  const all = found.join('\u0000');
  return wanted.filter((text) => (text.length < 12 && !/\s/.test(text) ? !words.has(text) : !all.includes(text)));
}
