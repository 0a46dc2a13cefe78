import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { restsOn } from '../../../src/core/article/attribution.ts';
import { compareDays, parseEdtf } from '../../../src/core/article/edtf.ts';
import { summarisePlace } from '../../../src/core/article/place-summary.ts';
import { dayNumber, facetValuesOf, matcherOf, passageFacets } from '../../../src/core/state/matching.ts';
import {
  hideOneSource,
  includeUndated,
  INITIAL_VIEW,
  namedOnly,
  showTime,
  toggleChoice,
  type ViewState,
} from '../../../src/core/state/view-state.ts';
import { FACETS } from '../../../src/core/state/filters.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { ARTICLES } from './arbitrary-article.ts';
import { after, FILTERING } from './verbs.ts';

const INDEX = makePublishedIndex();
const { passages } = INDEX.article;
const matching = (state: ViewState) => passages.filter(matcherOf(INDEX, state));
const idsOf = (state: ViewState) => matching(state).map(({ id }) => id);
const chosen = (...choices: [Parameters<typeof toggleChoice>[2], string][]) =>
  choices.reduce((state, [dimension, value]) => toggleChoice(INDEX, state, dimension, value), INITIAL_VIEW);

describe('a passage', () => {
  it('matches any of the values chosen in one facet, and must match all facets', () => {
    expect(idsOf(INITIAL_VIEW)).toHaveLength(passages.length);
    expect(idsOf(chosen(['places', 'mosul'], ['places', 'baqubah']))).toEqual(['p18-mosul', 'p25-chinook', 'p25-talk']);
    expect(idsOf(chosen(['places', 'mosul'], ['places', 'baqubah'], ['standings', 'relayed']))).toEqual(['p25-talk']);
    expect(idsOf(chosen(['places', 'mosul'], ['standings', 'relayed']))).toEqual([]);
  });

  it('counts for every voice of its attribution: those who pass words on, and those who print them again', () => {
    expect(idsOf(chosen(['voices', 'police-colleagues']))).toEqual(['p20-horses']);
    expect(idsOf(chosen(['voices', 'us-intelligence']))).toEqual(['p10-us-estimate']);
    expect(idsOf(chosen(['voices', 'intelligence-source']))).toContain('p20-horses');
    expect(idsOf(chosen(['voices', 'ultra-sawt']))).toContain('p05-deals');
  });

  it('has no precision without a place', () => {
    const all = chosen(
      ...facetValuesOf(INDEX).precisions.map((value): ['precisions', string] => ['precisions', value]),
    );
    expect(matching(all)).toEqual(passages.filter(({ places }) => places.length > 0));
  });

  it('counts for the places whose card lists it, in any article', () => {
    fc.assert(
      fc.property(ARTICLES, (article) => {
        const index = indexArticle(article);
        passageFacets(index).forEach(({ places, precisions }, position) => {
          const passage = article.passages[position]!;
          const carded = article.places.filter(({ id }) => summarisePlace(index, id)?.passages.includes(passage));
          expect([...places].sort()).toEqual(carded.map(({ id }) => id).sort());
          expect(new Set(precisions)).toEqual(new Set(carded.map(({ precision }) => precision)));
        });
      }),
    );
  });
});

describe('the switch against one unnamed source', () => {
  it('hides passages that rest on one unnamed person, including pull quotes and words passed on', () => {
    const shown = idsOf(hideOneSource(INITIAL_VIEW, true));
    for (const gone of ['p12-strikes', 'p05-deals', 'p14-strikes', 'p20-horses', 'p25-chinook'])
      expect(shown).not.toContain(gone);
    for (const shownId of ['p07-not-over', 'p25-observers', 'p25-us-movement', 'p09-money'])
      expect(shown).toContain(shownId);
    const resting = passages.filter((passage) => {
      const { named, count } = restsOn(INDEX, passage);
      return !named && count === 'one';
    });
    expect(shown).toHaveLength(passages.length - resting.length);
  });
});

describe('the switch for named voices', () => {
  it('shows only passages of sources with names, whatever their standing, and none in the outlet’s own words', () => {
    const shown = matching(namedOnly(INITIAL_VIEW, true));
    for (const { voices } of shown) expect(voices.every((id) => INDEX.voice(id).named)).toBe(true);
    for (const { voices } of shown) expect(INDEX.voice(voices[0]!).kind).not.toBe('outlet');
    expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(['p11-tweet', 'p07-licking-wounds', 'p09-money']));
    const good = passages.find(({ id }) => id === 'p11-tweet')!;
    for (const voices of [['intelligence-source'], ['observers', 'mattis'], ['observers', 'ultra-sawt']]) {
      const index = indexArticle({ ...INDEX.article, passages: [{ ...good, voices }] });
      expect(index.article.passages.filter(matcherOf(index, namedOnly(INITIAL_VIEW, true)))).toEqual([]);
    }
  });
});

describe('a range of days', () => {
  const dated = (range: Parameters<typeof showTime>[1]) => idsOf(includeUndated(showTime(INITIAL_VIEW, range), false));

  it('includes passages that may have happened on one of them', () => {
    expect(dated({ from: '2018-08-31', to: '2018-09-30' })).toEqual([
      'p09-numbers',
      'p09-money',
      'p12-strikes',
      'p14-strikes',
    ]);
    expect(dated({ from: '2018-01-01', to: '2018-01-01' })).toContain('p07-not-over');
    expect(dated({ from: '2018-01-02', to: '2018-07-31' })).toEqual(['p12-strikes', 'p14-strikes']);
    expect(dated({ to: '1900-01-01' })).toEqual(['p12-strikes', 'p14-strikes']);
    expect(dated({ from: '2019-01-23' })).toEqual([]);
  });

  it('leaves undated passages to their own switch', () => {
    const undated = passages.filter(({ when }) => !when).map(({ id }) => id);
    expect(idsOf(showTime(INITIAL_VIEW, { from: '2019-01-23' }))).toEqual(undated);
    expect(idsOf(includeUndated(INITIAL_VIEW, false))).toHaveLength(passages.length - undated.length);
  });

  it('compares days by date, including years with a sign or more digits', () => {
    const edtf = fc.constantFrom('-0044-03', 'Y17000', 'Y-17000', '2019-01-22', '2018', '201X', '0001', '-0001-12-31');
    fc.assert(
      fc.property(edtf, edtf, (a, b) => {
        const [first, second] = [parseEdtf(a)!.from!, parseEdtf(b)!.to!];
        expect(Math.sign(dayNumber(first) - dayNumber(second))).toBe(Math.sign(compareDays(first, second)));
      }),
    );
  });
});

describe('any choice of filters', () => {
  it('never shows more with more facets, and never fewer with more values of one', () => {
    fc.assert(
      fc.property(ARTICLES, FILTERING, fc.constantFrom(...FACETS), fc.nat(9), (article, run, dimension, at) => {
        const index = indexArticle(article);
        const state = after(index, run);
        const values: readonly string[] = facetValuesOf(index)[dimension];
        const value = values[at % values.length];
        if (value === undefined || state.filters[dimension].some((other: string) => other === value)) return;
        const count = (other: ViewState) => article.passages.filter(matcherOf(index, other)).length;
        const more = count(toggleChoice(index, state, dimension, value));
        if (state.filters[dimension].length === 0) expect(more).toBeLessThanOrEqual(count(state));
        else expect(more).toBeGreaterThanOrEqual(count(state));
      }),
    );
  });
});
