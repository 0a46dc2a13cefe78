import fc from 'fast-check';
import { type ArticleIndex, indexArticle } from '../../../src/core/article/article-index.ts';
import type { Passage } from '../../../src/core/article/article.ts';
import { makeArticle } from '../../core/validation/good-article.ts';

const GOOD = makeArticle();
const [FIRST] = GOOD.passages as readonly [Passage, ...Passage[]];

/** The valid article with one passage for each date, in this order; `undefined` leaves it undated. */
export function makeDated(
  published: string,
  dates: readonly (string | undefined)[],
  topics = FIRST.topics,
): ArticleIndex {
  const passages = dates.map((edtf, at): Passage => {
    const when = edtf === undefined ? undefined : { edtf, words: 'then', translation: { en: 'then' } };
    return { ...FIRST, id: `p${at}`, topics, when };
  });
  return indexArticle({ ...GOOD, published, passages });
}

const YEAR = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2015, max: 2020 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }) },
);
const two = (figure: number) => String(figure).padStart(2, '0');
const DAY = fc
  .tuple(YEAR, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);

export const ISO_DAYS = DAY.filter((day) => day >= '0001-01-01');

const EDTF = fc.oneof(
  DAY,
  DAY.map((day) => day.slice(0, 7)),
  DAY.map((day) => day.slice(0, 4)),
  DAY.map((day) => `${day.slice(0, 3)}X`),
  DAY.map((day) => `${day.slice(0, 4)}-21`),
  DAY.map((day) => `${day}~`),
  DAY.map((day) => `../${day}`),
  DAY.map((day) => `/${day.slice(0, 7)}`),
  DAY.map((day) => `${day}/..`),
  fc.tuple(DAY, DAY).map((days) => [...days].sort().join('/')),
  fc.constantFrom('-0500', 'Y17000', 'Y-170000000', '-0044-03-15/2018', '2018/..', '-0100/..'),
);

/** Articles with any dates of EDTF level 1, some passages without one. */
export const DATED: fc.Arbitrary<ArticleIndex> = fc
  .tuple(
    ISO_DAYS,
    fc.array(fc.option(EDTF, { nil: undefined }), { maxLength: 12 }),
    fc.subarray(
      GOOD.topics.map(({ id }) => id),
      { minLength: 1 },
    ),
  )
  .map(([published, dates, topics]) => makeDated(published, dates, topics));
