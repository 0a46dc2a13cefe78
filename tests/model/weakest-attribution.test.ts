import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, SOURCE_TYPES, STANDINGS } from '../../src/model/article.ts';
import { indexArticle } from '../../src/model/article-index.ts';
import { type Attribution, attributionIn } from '../../src/model/attribution.ts';
import { weakestAttribution } from '../../src/model/weakest-attribution.ts';
import { makeArticle } from './good-article.ts';

const ARTICLE = makeArticle();
const INDEX = indexArticle(ARTICLE);
const [FIRST] = ARTICLE.passages as readonly [Passage, ...Passage[]];
/** A voice of each kind of source. */
const VOICES = { named: 'haddad', institution: 'report', unnamed: 'driver', outlet: 'the-weekly' } as const;

const passageOf = ({ source, standing }: Attribution): Passage => ({ ...FIRST, voices: [VOICES[source]], standing });
const weakestOf = (...said: readonly Attribution[]) => weakestAttribution(INDEX, said.map(passageOf));
const attribution = fc.record({ source: fc.constantFrom(...SOURCE_TYPES), standing: fc.constantFrom(...STANDINGS) });

describe('the attribution of a passage', () => {
  it('is what its nearest speaker is, and how the words are said', () => {
    for (const source of SOURCE_TYPES)
      for (const standing of STANDINGS)
        expect(attributionIn(INDEX, passageOf({ source, standing }))).toEqual({ source, standing });
    const passedOn = { ...FIRST, voices: ['colleagues', 'haddad'] };
    expect(attributionIn(INDEX, passedOn).source).toBe('unnamed');
  });
});

describe('the weakest attribution of a place', () => {
  it('is that of one of its passages: who from one and how from another would be said by nobody', () => {
    fc.assert(
      fc.property(fc.array(attribution, { minLength: 1, maxLength: 8 }), (said) => {
        expect(said).toContainEqual(weakestOf(...said));
      }),
    );
  });

  it('is the same in whatever order they are printed', () => {
    fc.assert(
      fc.property(fc.array(attribution, { minLength: 1, maxLength: 8 }), (said) => {
        const [forward, backward] = [weakestOf(...said), weakestOf(...[...said].reverse())];
        // Forms of telling a fact are as weak as each other.
        expect(backward.source).toBe(forward.source);
      }),
    );
  });

  it('is speculation before an accusation, then opinion, then hearsay, whoever says it', () => {
    const order = ['stated', 'relayed', 'assessed', 'alleged', 'speculated'] as const;
    order.slice(1).forEach((standing, at) => {
      const better: Attribution = { source: 'outlet', standing: order[at] ?? 'stated' };
      expect(weakestOf({ source: 'named', standing }, better)).toEqual({ source: 'named', standing });
    });
  });

  it('is as weak as its source where facts are told: the outlet without a source never outranks a named one', () => {
    const [statement, report] = [
      { source: 'outlet', standing: 'stated' },
      { source: 'institution', standing: 'reported' },
    ] as const;
    expect(weakestOf(statement, report)).toEqual(statement);
    expect(weakestOf({ source: 'unnamed', standing: 'witnessed' }, statement)).toEqual(statement);
    expect(weakestOf({ source: 'unnamed', standing: 'stated' }, report).source).toBe('unnamed');
  });
});
