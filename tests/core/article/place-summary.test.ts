import { describe, expect, it } from 'vitest';
import { type Passage, SOURCE_TYPES, STANDINGS, type Topic } from '../../../src/core/article/article.ts';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { summarisePlace, weakestAttribution } from '../../../src/core/article/place-summary.ts';
import { makeArticle } from '../validation/good-article.ts';
import fc from 'fast-check';
import { type Attribution, attributionIn } from '../../../src/core/article/attribution.ts';

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

/** The summary of Basra in an article of these passages only. */
const summaryOf = (passages: readonly Partial<Passage>[]) => {
  const numbered = passages.map((passage, position) => ({
    ...FIRST,
    id: `p${position}`,
    places: basra('at'),
    ...passage,
  }));
  return summarisePlace(indexArticle({ ...ARTICLE, passages: numbered }), 'basra');
};

describe('a passage', () => {
  const { topicOf } = indexArticle(ARTICLE);

  it('has the topic it names first, by its own id or the id of a narrower topic', () => {
    const [harvest, trade] = TOPICS;
    expect(topicOf({ ...FIRST, topics: ['harvest', 'trade'] })).toBe(harvest);
    expect(topicOf({ ...FIRST, topics: ['drying', 'trade'] })).toBe(harvest);
    expect(topicOf({ ...FIRST, topics: ['trade', 'drying'] })).toBe(trade);
  });

  it('throws an error that names a topic the article does not have', () => {
    expect(() => topicOf({ ...FIRST, topics: ['constructor'] })).toThrow('no topic “constructor”');
  });
});

describe('a place', () => {
  it('has the attribution of the passage that is attributed worst', () => {
    const summary = summaryOf([{ standing: 'stated' }, { standing: 'alleged', voices: ['driver'] }]);
    expect(summary?.attribution).toEqual({ source: 'unnamed', standing: 'alleged' });
  });

  it('has the most frequent topic of its passages, the first in print where two are equally frequent', () => {
    const of = (...topics: Passage['topics'][number][]) =>
      summaryOf(topics.map((topic) => ({ topics: [topic] })))?.topic?.id;
    expect(of('picking', 'trade', 'trade')).toBe('trade');
    expect(of('picking', 'trade', 'trade', 'drying')).toBe('harvest');
    expect(of('trade', 'rain')).toBe('trade');
  });

  it('leaves out passages that name it only to locate another place', () => {
    const summary = summaryOf([{ places: basra('neighbour'), standing: 'speculated' }, { standing: 'reported' }]);
    expect(summary?.passages.map(({ id }) => id)).toEqual(['p1']);
    expect(summary).toMatchObject({ attribution: { standing: 'reported' }, isReference: false });
  });

  it('is a reference where passages name it only to locate other places, and has these passages', () => {
    const summary = summaryOf([{ places: basra('neighbour') }, { places: basra('neighbour') }]);
    expect(summary?.isReference).toBe(true);
    expect(summary?.passages).toHaveLength(2);
  });

  it('counts a voice that speaks several times once', () => {
    expect(
      summaryOf([{ voices: ['driver'] }, { voices: ['colleagues', 'driver'] }])?.voices.map(({ id }) => id),
    ).toEqual(['driver']);
  });

  it('has a cached summary, one for each index', () => {
    const index = indexArticle(ARTICLE);
    expect(summarisePlace(index, 'basra')).toBe(summarisePlace(index, 'basra'));
    expect(summarisePlace(indexArticle(ARTICLE), 'basra')).not.toBe(summarisePlace(index, 'basra'));
  });

  it('has no summary where it is not in the article', () => {
    expect(summarisePlace(indexArticle(ARTICLE), 'toString')).toBeUndefined();
  });
});

describe('weakest attribution', () => {
  const ARTICLE = makeArticle();
  const INDEX = indexArticle(ARTICLE);
  const [FIRST] = ARTICLE.passages as readonly [Passage, ...Passage[]];
  /** A voice of each kind of source. */
  const VOICES = { named: 'haddad', institution: 'report', unnamed: 'driver', outlet: 'the-weekly' } as const;

  const passageOf = ({ source, standing }: Attribution): Passage => ({ ...FIRST, voices: [VOICES[source]], standing });
  const weakestOf = (...attributions: readonly Attribution[]) => weakestAttribution(INDEX, attributions.map(passageOf));
  const attribution = fc.record({ source: fc.constantFrom(...SOURCE_TYPES), standing: fc.constantFrom(...STANDINGS) });

  describe('the attribution of a passage', () => {
    it('is the source type of the nearest speaker and the standing of the statement', () => {
      for (const source of SOURCE_TYPES)
        for (const standing of STANDINGS)
          expect(attributionIn(INDEX, passageOf({ source, standing }))).toEqual({ source, standing });
      const passedOn = { ...FIRST, voices: ['colleagues', 'haddad'] };
      expect(attributionIn(INDEX, passedOn).source).toBe('unnamed');
    });
  });

  describe('the weakest attribution of a place', () => {
    it('is that of a single passage: source type and standing of two passages are never combined', () => {
      fc.assert(
        fc.property(fc.array(attribution, { minLength: 1, maxLength: 8 }), (attributions) => {
          expect(attributions).toContainEqual(weakestOf(...attributions));
        }),
      );
    });

    it('has the same source type in any order of the passages', () => {
      fc.assert(
        fc.property(fc.array(attribution, { minLength: 1, maxLength: 8 }), (attributions) => {
          const [forward, backward] = [weakestOf(...attributions), weakestOf(...[...attributions].reverse())];
          // All factual standings are equally weak, so only the source type is the same.
          expect(backward.source).toBe(forward.source);
        }),
      );
    });

    it('is speculation before accusation, opinion and hearsay, whatever the source', () => {
      const order = ['stated', 'relayed', 'assessed', 'alleged', 'speculated'] as const;
      order.slice(1).forEach((standing, at) => {
        const better: Attribution = { source: 'outlet', standing: order[at] ?? 'stated' };
        expect(weakestOf({ source: 'named', standing }, better)).toEqual({ source: 'named', standing });
      });
    });

    it('ranks statements of fact by their source: the outlet without a source never outranks a named source', () => {
      const [statement, report] = [
        { source: 'outlet', standing: 'stated' },
        { source: 'institution', standing: 'reported' },
      ] as const;
      expect(weakestOf(statement, report)).toEqual(statement);
      expect(weakestOf({ source: 'unnamed', standing: 'witnessed' }, statement)).toEqual(statement);
      expect(weakestOf({ source: 'unnamed', standing: 'stated' }, report).source).toBe('unnamed');
    });
  });
});
