import { describe, expect, it } from 'vitest';
import { FAMILIES, type Passage, TOPIC_FAMILIES, TOPICS } from '../../src/model/article.ts';
import { indexArticle } from '../../src/model/article-index.ts';
import { familyOf, summarisePlace } from '../../src/model/place-summary.ts';
import { makeArticle } from './good-article.ts';

const ARTICLE = makeArticle();
const [FIRST] = ARTICLE.passages as readonly [Passage, ...Passage[]];
const basra = (relation: 'at' | 'neighbour') => [{ place: 'basra', words: 'Basra', relation }] as const;

/** What is said of Basra, and nothing else. */
const summaryOf = (passages: readonly Partial<Passage>[]) => {
  const made = passages.map((passage, position) => ({ ...FIRST, id: `p${position}`, places: basra('at'), ...passage }));
  return summarisePlace(indexArticle({ ...ARTICLE, passages: made }), 'basra');
};

describe('a passage', () => {
  it('has the family of its first topic', () => {
    for (const family of FAMILIES) {
      const topics = [TOPIC_FAMILIES[family][0], 'blame'] as const;
      expect(familyOf({ ...FIRST, topics })).toBe(family);
    }
  });

  it('finds its family whatever its topic: every topic has one, and only one', () => {
    expect(TOPICS.length).toBe(new Set(TOPICS).size);
    for (const topic of TOPICS) expect(FAMILIES).toContain(familyOf({ ...FIRST, topics: [topic] }));
  });
});

describe('a place', () => {
  it('has the attribution of the passage that is attributed worst', () => {
    const summary = summaryOf([{ standing: 'stated' }, { standing: 'alleged', voices: ['driver'] }]);
    expect(summary?.attribution).toEqual({ source: 'unnamed', standing: 'alleged' });
  });

  it('takes the family most of its passages share, the first in print where two are even', () => {
    const of = (...topics: Passage['topics'][number][]) =>
      summaryOf(topics.map((topic) => ({ topics: [topic] })))?.family;
    expect(of('air-strikes', 'deals', 'deals')).toBe('deals');
    expect(of('terrain', 'deals', 'deals', 'clearing')).toBe('ground');
    expect(of('deals', 'terrain')).toBe('deals');
  });

  it('leaves out the passages that only say where something else lies', () => {
    const summary = summaryOf([{ places: basra('neighbour'), standing: 'speculated' }, { standing: 'reported' }]);
    expect(summary?.passages.map(({ id }) => id)).toEqual(['p1']);
    expect(summary).toMatchObject({ attribution: { standing: 'reported' }, isReference: false });
  });

  it('that nothing is said of is a reference, held by the passages that name it', () => {
    const summary = summaryOf([{ places: basra('neighbour') }, { places: basra('neighbour') }]);
    expect(summary?.isReference).toBe(true);
    expect(summary?.passages).toHaveLength(2);
  });

  it('has one voice where one speaks, however often', () => {
    expect(
      summaryOf([{ voices: ['driver'] }, { voices: ['colleagues', 'driver'] }])?.voices.map(({ id }) => id),
    ).toEqual(['driver']);
  });

  it('is worked out once: who looks again gets the same, and another article its own', () => {
    const index = indexArticle(ARTICLE);
    expect(summarisePlace(index, 'basra')).toBe(summarisePlace(index, 'basra'));
    expect(summarisePlace(indexArticle(ARTICLE), 'basra')).not.toBe(summarisePlace(index, 'basra'));
  });

  it('the article does not hold has no summary', () => {
    expect(summarisePlace(indexArticle(ARTICLE), 'toString')).toBeUndefined();
  });
});
