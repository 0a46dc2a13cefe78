import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleIndex, indexArticle } from '../../../src/core/article/article-index.ts';
import * as verbs from '../../../src/core/state/view-state.ts';
import {
  hideOneSource,
  INITIAL_VIEW,
  namedOnly,
  selectPlace,
  toggleChoice,
} from '../../../src/core/state/view-state.ts';
import { FACETS, FILTER_NAMES, hasActiveFilters, isFilterActive, NO_FILTERS } from '../../../src/core/state/filters.ts';
import { makeArticle } from '../validation/good-article.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { ARTICLES } from './arbitrary-article.ts';
import { after, VERBS } from './verbs.ts';

describe('view state', () => {
  const INDEX = indexArticle(makeArticle());
  const { INITIAL_VIEW } = verbs;
  const at = (place: string) => verbs.selectPlace(INDEX, INITIAL_VIEW, place);
  const selectionOf = ({ place, passage, order }: verbs.ViewState) => ({ place, passage, order });

  describe('a place is selected', () => {
    it('with the first passage about it', () => {
      expect(selectionOf(at('basra'))).toEqual({ place: 'basra', passage: 'p2-prices', order: 'place' });
    });

    it('and stays shown if it was hidden', () => {
      expect(at('iraq').linkedPlaces).toBe(true);
      expect(at('basra').linkedPlaces).toBe(false);
    });

    it('with previous and next in its own order, whatever the order was', () => {
      expect(verbs.selectPlace(INDEX, verbs.followOrder(at('basra'), 'article'), 'basra-road').order).toBe('place');
    });
  });

  describe('a passage is selected', () => {
    it('at the place it is about, not at one named to locate another', () => {
      expect(selectionOf(verbs.selectPassage(INDEX, INITIAL_VIEW, 'p4-queue'))).toMatchObject({ place: 'basra-road' });
    });

    it('at the place already selected, if it is about it', () => {
      const published = makePublishedIndex();
      const passage = published.article.passages.find(({ places }) => places.length > 1)!;
      for (const { place, relation } of passage.places) {
        if (relation === 'neighbour') continue;
        const before = verbs.selectPlace(published, INITIAL_VIEW, place);
        expect(verbs.selectPassage(published, before, passage.id).place).toBe(place);
      }
    });

    it('without a place if it names none; previous and next then follow the article', () => {
      expect(selectionOf(verbs.selectPassage(INDEX, at('basra'), 'p3-seller'))).toEqual({
        place: undefined,
        passage: 'p3-seller',
        order: 'article',
      });
    });
  });

  describe('previous and next', () => {
    it('go through the passages of the place and stop at either end', () => {
      const first = verbs.selectPlace(makePublishedIndex(), INITIAL_VIEW, 'tarmiyah-district');
      const index = makePublishedIndex();
      const total = verbs.sequenceOf(index, first).length;
      expect(total).toBeGreaterThan(4);
      expect(verbs.step(index, first, -1)).toEqual(first);
      let state = first;
      for (let count = 0; count < total + 3; count++) state = verbs.step(index, state, 1);
      expect(state.passage).toBe(verbs.sequenceOf(index, first).at(-1)?.id);
      expect(state.place).toBe('tarmiyah-district');
    });

    it('go through every passage of the article in printed order if so set, and the place follows', () => {
      let state = verbs.followOrder(at('basra'), 'article');
      const places: (string | undefined)[] = [];
      for (const passage of INDEX.article.passages) {
        expect(state.passage).toBe(passage.id);
        places.push(state.place);
        state = verbs.step(INDEX, state, 1);
      }
      expect(places).toEqual([
        'basra',
        undefined,
        'basra-road',
        undefined,
        undefined,
        'basra-governorate',
        'iraq',
        undefined,
      ]);
    });
  });

  describe('within the filters', () => {
    const published = makePublishedIndex();
    const claimed = toggleChoice(published, INITIAL_VIEW, 'standings', 'alleged');
    const standingsOf = (state: verbs.ViewState) => verbs.sequenceOf(published, state).map(({ standing }) => standing);

    it('a place opens at its first passage that matches, and previous and next skip the rest', () => {
      const state = verbs.selectPlace(published, claimed, 'tarmiyah-district');
      expect(published.passage(state.passage ?? '')?.standing).toBe('alleged');
      expect(new Set(standingsOf(state))).toEqual(new Set(['alleged']));
      expect(standingsOf(state).length).toBeGreaterThan(1);
      expect(verbs.step(published, state, -1)).toEqual(state);
      expect(published.passage(verbs.step(published, state, 1).passage ?? '')?.standing).toBe('alleged');
    });

    it('a place without a match can be opened, and its passage is the only one of its sequence', () => {
      const state = verbs.selectPlace(published, claimed, 'mosul');
      expect(selectionOf(state)).toMatchObject({ place: 'mosul', passage: published.passagesOf('mosul')[0]?.id });
      expect(verbs.sequenceOf(published, state).map(({ id }) => id)).toEqual([state.passage]);
    });

    it('the selected passage stays selected, at its printed position among those that match', () => {
      const before = verbs.selectPlace(published, INITIAL_VIEW, 'tarmiyah-district');
      const narrowed = toggleChoice(published, before, 'standings', 'alleged');
      expect(selectionOf(narrowed)).toEqual(selectionOf(before));
      expect(standingsOf(narrowed)).toEqual(['stated', 'alleged', 'alleged', 'alleged']);
      expect(published.passage(verbs.step(published, narrowed, 1).passage ?? '')?.standing).toBe('alleged');
    });

    it('the order of the article skips passages that do not match as well', () => {
      const named = verbs.followOrder(namedOnly(hideOneSource(INITIAL_VIEW, true), true), 'article');
      const isNamed = (id: string | undefined) =>
        published.passage(id ?? '')?.voices.every((voice) => published.voice(voice).named);
      expect(standingsOf(named).length).toBeGreaterThan(1);
      for (const { id } of verbs.sequenceOf(published, named)) expect(isNamed(id), id).toBe(true);
      expect(isNamed(verbs.step(published, named, 1).passage)).toBe(true);
    });
  });

  describe('unknown ids', () => {
    it('leave the view unchanged, even names of built-in properties', () => {
      for (const id of ['nowhere', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
        expect(verbs.selectPlace(INDEX, at('basra'), id)).toEqual(at('basra'));
        expect(verbs.selectPassage(INDEX, at('basra'), id)).toEqual(at('basra'));
      }
    });
  });

  describe('linked places', () => {
    it('close the card of a linked place when they are hidden again, and no other', () => {
      expect(selectionOf(verbs.showLinkedPlaces(INDEX, at('iraq'), false))).toMatchObject({
        place: undefined,
        passage: undefined,
      });
      expect(selectionOf(verbs.showLinkedPlaces(INDEX, at('basra'), false))).toEqual(selectionOf(at('basra')));
    });
  });

  /** What every component relies on. */
  function expectConsistent(index: ArticleIndex, state: verbs.ViewState): void {
    const passage = state.passage === undefined ? undefined : index.passage(state.passage);
    if (state.passage === undefined) expect(state.place).toBeUndefined();
    else expect(passage).toBeDefined();
    if (state.place !== undefined) {
      expect(passage?.places.map(({ place }) => place)).toContain(state.place);
      if (index.place(state.place)?.default === 'hidden') expect(state.linkedPlaces).toBe(true);
    }
    // A card without a place says «not on the map»: then the passage may be about none.
    if (passage && state.place === undefined)
      expect(passage.places.filter(({ relation }) => relation !== 'neighbour')).toEqual([]);
    // «1 of 6» counts the selected passage among the six.
    if (passage) expect(verbs.sequenceOf(index, state)).toContain(passage);
    for (const dimension of FACETS) {
      const chosen: readonly string[] = state.filters[dimension];
      expect(new Set(chosen).size).toBe(chosen.length);
    }
  }

  describe('any series of actions', () => {
    it('keeps the selected passage about the selected place, and among its passages', () => {
      const index = makePublishedIndex();
      fc.assert(
        fc.property(VERBS, (run) => expectConsistent(index, after(index, run))),
        { numRuns: 300 },
      );
    });

    it('does so in any other article', () => {
      fc.assert(
        fc.property(ARTICLES, VERBS, (article, run) => {
          const index = indexArticle(article);
          expectConsistent(index, after(index, run));
        }),
        { numRuns: 300 },
      );
    });

    it('never mutates the previous view', () => {
      fc.assert(
        fc.property(VERBS, VERBS, (run, more) => {
          const before = after(INDEX, run);
          const copy = structuredClone(before);
          after(INDEX, [...run, ...more]);
          expect(before).toEqual(copy);
        }),
        { numRuns: 100 },
      );
    });
  });
});

describe('filter verbs', () => {
  const INDEX = makePublishedIndex();
  const EVERY = {
    ...INITIAL_VIEW,
    filters: {
      topics: ['deals'],
      voices: ['mattis'],
      sourceTypes: ['named'],
      standings: ['stated'],
      precisions: ['district'],
      places: ['mosul'],
      hideOneSource: true,
      namedOnly: true,
    },
    time: { from: '2018-01-01' },
    undated: false,
  } as const;

  describe('choices', () => {
    it('are added one by one, in any facet, and removed the same way', () => {
      const one = verbs.toggleChoice(INDEX, INITIAL_VIEW, 'topics', 'deals');
      const two = verbs.toggleChoice(INDEX, one, 'topics', 'strike');
      const both = verbs.toggleChoice(INDEX, two, 'voices', 'mattis');
      expect(both.filters).toEqual({ ...NO_FILTERS, topics: ['deals', 'strike'], voices: ['mattis'] });
      expect(verbs.toggleChoice(INDEX, both, 'topics', 'deals').filters.topics).toEqual(['strike']);
      expect(verbs.clearFilters(both)).toEqual(INITIAL_VIEW);
    });

    it('of a value no passage has are ignored', () => {
      for (const value of ['nobody', '', '__proto__', 'constructor', 'exact'])
        for (const dimension of ['voices', 'places', 'precisions', 'standings', 'topics'] as const)
          expect(verbs.toggleChoice(INDEX, INITIAL_VIEW, dimension, value)).toBe(INITIAL_VIEW);
    });

    it('of a place named only in a linked headline show it on the map', () => {
      const chosen = verbs.toggleChoice(INDEX, INITIAL_VIEW, 'places', 'manbij');
      expect(chosen.linkedPlaces).toBe(true);
      expect(verbs.toggleChoice(INDEX, INITIAL_VIEW, 'places', 'mosul').linkedPlaces).toBe(false);
    });
  });

  describe('a time range', () => {
    it('may have one open side, and without any side is removed', () => {
      expect(verbs.showTime(INITIAL_VIEW, { to: '2019-01-22' }).time).toEqual({ to: '2019-01-22' });
      expect(verbs.showTime(EVERY, {}).time).toBeUndefined();
      expect(verbs.showTime(EVERY, undefined).time).toBeUndefined();
    });

    it('is ignored if invalid', () => {
      for (const range of [{ from: 'soon' }, { to: '2019-02-30' }, { from: '2019-01-02', to: '2019-01-01' }])
        expect(verbs.showTime(EVERY, range)).toBe(EVERY);
      expect(verbs.showTime(EVERY, { from: '2019-01-01', to: '2019-01-01' }).time).toBeDefined();
    });
  });

  describe('clearing filters', () => {
    it('removes each filter alone', () => {
      for (const restriction of FILTER_NAMES) {
        const lifted = verbs.clearDimension(EVERY, restriction);
        expect(FILTER_NAMES.filter((one) => !isFilterActive(lifted, one))).toEqual([restriction]);
      }
    });

    it('removes all of them and keeps selection, order and linked places', () => {
      const filtered = { ...selectPlace(INDEX, EVERY, 'manbij'), order: 'article' as const };
      const cleared = verbs.clearFilters(filtered);
      expect(hasActiveFilters(filtered)).toBe(true);
      expect(hasActiveFilters(cleared)).toBe(false);
      const { place, passage, order, linkedPlaces } = filtered;
      expect(cleared).toMatchObject({ place, passage, order, linkedPlaces });
    });
  });
});
