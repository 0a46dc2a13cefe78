import fc from 'fast-check';
import {
  type Article,
  type Passage,
  type PlaceMention,
  RELATIONS,
  STANDINGS,
} from '../../../src/core/article/article.ts';
import { makeArticle } from '../validation/good-article.ts';

const GOOD = makeArticle();
const PLACE_IDS = GOOD.places.map(({ id }) => id);
const [FIRST] = GOOD.passages as readonly [Passage, ...Passage[]];

const MENTIONS = fc.uniqueArray(
  fc.record({
    place: fc.constantFrom(...PLACE_IDS),
    words: fc.constant('Basra'),
    relation: fc.constantFrom(...RELATIONS),
  }) satisfies fc.Arbitrary<PlaceMention>,
  { maxLength: 3, selector: ({ place }) => place },
);

/**
 * Articles as any parser would accept them: passages with any mix of places, relations, topics, standings, voices and
 * dates.
 */
export const ARTICLES: fc.Arbitrary<Article> = fc
  .array(
    fc.record({
      places: MENTIONS,
      standing: fc.constantFrom(...STANDINGS),
      topics: fc.uniqueArray(fc.constantFrom(...GOOD.topics.map(({ id }) => id)), { minLength: 1, maxLength: 3 }),
      voices: fc.uniqueArray(fc.constantFrom(...GOOD.voices.map(({ id }) => id)), { minLength: 1, maxLength: 2 }),
      edtf: fc.constantFrom(undefined, '2018-08', '../2019-01-22', '2024-09-30/..', '2018/2024'),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((generated) => {
    const passages = generated.map(({ edtf, ...rest }, at) => {
      const when = edtf === undefined ? undefined : { edtf, words: 'Basra' };
      return { ...FIRST, ...rest, id: `p${at}`, ...(when && { when }) };
    });
    const named = new Set(passages.flatMap(({ places }) => places.map(({ place }) => place)));
    return { ...GOOD, passages, places: GOOD.places.filter(({ id }) => named.has(id)) };
  });
