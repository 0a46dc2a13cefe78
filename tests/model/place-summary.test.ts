import { describe, expect, it } from 'vitest';
import type { Passage, Topic } from '../../src/model/article.ts';
import { indexArticle } from '../../src/model/article-index.ts';
import { summarisePlace } from '../../src/model/place-summary.ts';
import { makeArticle } from './good-article.ts';

const topic = (id: string, colour: Topic['colour'], ...narrower: string[]): Topic => ({
  id,
  label: { ar: id, en: id },
  colour,
  icon: 'M2 2h12',
  ...(narrower.length > 0 && { narrower: narrower.map((each) => ({ id: each })) }),
});
const TOPICS = [topic('harvest', 1, 'picking', 'drying'), topic('trade', 2), topic('weather', 3, 'rain')];
const GOOD = makeArticle();
const ARTICLE = { ...GOOD, topics: TOPICS, passages: GOOD.passages.map((each) => ({ ...each, topics: ['trade'] })) };
const [FIRST] = ARTICLE.passages as readonly Passage[] as readonly [Passage, ...Passage[]];
const basra = (relation: 'at' | 'neighbour') => [{ place: 'basra', words: 'Basra', relation }] as const;

/** What is said of Basra, and nothing else. */
const summaryOf = (passages: readonly Partial<Passage>[]) => {
  const made = passages.map((passage, position) => ({
    ...FIRST,
    id: `p${position}`,
    places: basra('at'),
    ...passage,
  }));
  return summarisePlace(indexArticle({ ...ARTICLE, passages: made }), 'basra');
};

describe('a passage', () => {
  const { topicOf } = indexArticle(ARTICLE);

  it('has the topic it names first, by its own id or by that of a narrower one', () => {
    const [harvest, trade] = TOPICS;
    expect(topicOf({ ...FIRST, topics: ['harvest', 'trade'] })).toBe(harvest);
    expect(topicOf({ ...FIRST, topics: ['drying', 'trade'] })).toBe(harvest);
    expect(topicOf({ ...FIRST, topics: ['trade', 'drying'] })).toBe(trade);
  });

  it('of a topic the article does not hold is refused by its name', () => {
    expect(() => topicOf({ ...FIRST, topics: ['constructor'] })).toThrow('no topic “constructor”');
  });
});

describe('a place', () => {
  it('has the attribution of the passage that is attributed worst', () => {
    const summary = summaryOf([{ standing: 'stated' }, { standing: 'alleged', voices: ['driver'] }]);
    expect(summary?.attribution).toEqual({ source: 'unnamed', standing: 'alleged' });
  });

  it('takes the topic most of its passages share, the first in print where two are even', () => {
    const of = (...topics: Passage['topics'][number][]) =>
      summaryOf(topics.map((topic) => ({ topics: [topic] })))?.topic?.id;
    expect(of('picking', 'trade', 'trade')).toBe('trade');
    expect(of('picking', 'trade', 'trade', 'drying')).toBe('harvest');
    expect(of('trade', 'rain')).toBe('trade');
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
