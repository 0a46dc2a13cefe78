import { type Article, type Passage, type Place, STANDINGS } from '../../../src/core/article/article.ts';
import { makeArticle } from '../validation/good-article.ts';

const GOOD = makeArticle();
const [FIRST] = GOOD.passages as readonly [Passage, ...Passage[]];
const [PLACE] = GOOD.places as readonly [Place, ...Place[]];
const EDTF = [undefined, '2018-08', '../2019-01-22', '2024-09-30', '2018/2024'];

const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length] as Item;

/** Many passages at many places, with every kind of voice, standing, topic and date among them. */
export function makeLargeArticle(passageCount: number, placeCount: number): Article {
  const places = Array.from({ length: placeCount }, (_, at): Place => {
    const precision = pick(['settlement', 'district', 'governorate', 'vague', 'country'] as const, at);
    return { ...PLACE, id: `place-${at}`, precision, default: 'shown' };
  });
  const passages = Array.from({ length: passageCount }, (_, at): Passage => {
    const edtf = pick(EDTF, at);
    const named = [at % placeCount, (at * 7 + 1) % placeCount].slice(0, at % 3);
    return {
      ...FIRST,
      id: `p${at}`,
      voices: [pick(GOOD.voices, at).id, pick(GOOD.voices, at + 1 + (at % 2)).id],
      standing: pick(STANDINGS, at),
      topics: [pick(GOOD.topics, at).id, pick(GOOD.topics, at + 5).id],
      places: named.map((place) => ({ place: `place-${place}`, words: 'Basra', relation: 'at' })),
      ...(edtf !== undefined && { when: { edtf, words: 'then' } }),
    };
  });
  return { ...GOOD, places, passages };
}
