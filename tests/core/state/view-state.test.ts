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
  const held = ({ place, passage, order }: verbs.ViewState) => ({ place, passage, order });

  describe('a place is selected', () => {
    it('with the first passage that says something of it', () => {
      expect(held(at('basra'))).toEqual({ place: 'basra', passage: 'p2-prices', order: 'place' });
    });

    it('and, where it stood hidden, is shown from then on', () => {
      expect(at('iraq').linkedPlaces).toBe(true);
      expect(at('basra').linkedPlaces).toBe(false);
    });

    it('in its own order again, whatever order was followed before', () => {
      expect(verbs.selectPlace(INDEX, verbs.followOrder(at('basra'), 'article'), 'basra-road').order).toBe('place');
    });
  });

  describe('a passage is selected', () => {
    it('at the place it speaks of, not at one it names to find its way', () => {
      expect(held(verbs.selectPassage(INDEX, INITIAL_VIEW, 'p4-queue'))).toMatchObject({ place: 'basra-road' });
    });

    it('at the place already held, where it speaks of it', () => {
      const published = makePublishedIndex();
      const passage = published.article.passages.find(({ places }) => places.length > 1)!;
      for (const { place, relation } of passage.places) {
        if (relation === 'neighbour') continue;
        const before = verbs.selectPlace(published, INITIAL_VIEW, place);
        expect(verbs.selectPassage(published, before, passage.id).place).toBe(place);
      }
    });

    it('without a place where it names none, and then previous and next follow the article', () => {
      expect(held(verbs.selectPassage(INDEX, at('basra'), 'p3-seller'))).toEqual({
        place: undefined,
        passage: 'p3-seller',
        order: 'article',
      });
    });
  });

  describe('previous and next', () => {
    it('walk the passages of the place and stop at either end', () => {
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

    it('walk every passage of the article in printed order when asked, and the place follows', () => {
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

    it('a place opens at its first passage that matches, and previous and next pass over the rest', () => {
      const state = verbs.selectPlace(published, claimed, 'tarmiyah-district');
      expect(published.passage(state.passage ?? '')?.standing).toBe('alleged');
      expect(new Set(standingsOf(state))).toEqual(new Set(['alleged']));
      expect(standingsOf(state).length).toBeGreaterThan(1);
      expect(verbs.step(published, state, -1)).toEqual(state);
      expect(published.passage(verbs.step(published, state, 1).passage ?? '')?.standing).toBe('alleged');
    });

    it('a place outside them still opens, and its passage stands alone in the walk', () => {
      const state = verbs.selectPlace(published, claimed, 'mosul');
      expect(held(state)).toMatchObject({ place: 'mosul', passage: published.passagesOf('mosul')[0]?.id });
      expect(verbs.sequenceOf(published, state).map(({ id }) => id)).toEqual([state.passage]);
    });

    it('the passage in hand stays in hand, and keeps its place in print among those that match', () => {
      const before = verbs.selectPlace(published, INITIAL_VIEW, 'tarmiyah-district');
      const narrowed = toggleChoice(published, before, 'standings', 'alleged');
      expect(held(narrowed)).toEqual(held(before));
      expect(standingsOf(narrowed)).toEqual(['stated', 'alleged', 'alleged', 'alleged']);
      expect(published.passage(verbs.step(published, narrowed, 1).passage ?? '')?.standing).toBe('alleged');
    });

    it('the walk of the article keeps to them too', () => {
      const named = verbs.followOrder(namedOnly(hideOneSource(INITIAL_VIEW, true), true), 'article');
      const isNamed = (id: string | undefined) =>
        published.passage(id ?? '')?.voices.every((voice) => published.voice(voice).named);
      expect(standingsOf(named).length).toBeGreaterThan(1);
      for (const { id } of verbs.sequenceOf(published, named)) expect(isNamed(id), id).toBe(true);
      expect(isNamed(verbs.step(published, named, 1).passage)).toBe(true);
    });
  });

  describe('unknown ids', () => {
    it('leave everything as it was, the names every object has included', () => {
      for (const id of ['nowhere', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
        expect(verbs.selectPlace(INDEX, at('basra'), id)).toEqual(at('basra'));
        expect(verbs.selectPassage(INDEX, at('basra'), id)).toEqual(at('basra'));
      }
    });
  });

  describe('linked places', () => {
    it('take the card of a linked place along when it is hidden again, and no other', () => {
      expect(held(verbs.showLinkedPlaces(INDEX, at('iraq'), false))).toMatchObject({
        place: undefined,
        passage: undefined,
      });
      expect(held(verbs.showLinkedPlaces(INDEX, at('basra'), false))).toEqual(held(at('basra')));
    });
  });

  /** What every view takes for granted of what the reader holds. */
  function expectConsistent(index: ArticleIndex, state: verbs.ViewState): void {
    const passage = state.passage === undefined ? undefined : index.passage(state.passage);
    if (state.passage === undefined) expect(state.place).toBeUndefined();
    else expect(passage).toBeDefined();
    if (state.place !== undefined) {
      expect(passage?.places.map(({ place }) => place)).toContain(state.place);
      if (index.place(state.place)?.default === 'hidden') expect(state.linkedPlaces).toBe(true);
    }
    // A card without a place says «not on the map»: then nothing may be said of one.
    if (passage && state.place === undefined)
      expect(passage.places.filter(({ relation }) => relation !== 'neighbour')).toEqual([]);
    // «1 of 6» counts the passage in hand among the six.
    if (passage) expect(verbs.sequenceOf(index, state)).toContain(passage);
    for (const dimension of FACETS) {
      const chosen: readonly string[] = state.filters[dimension];
      expect(new Set(chosen).size).toBe(chosen.length);
    }
  }

  describe('whatever a reader does, in whatever order', () => {
    it('the passage in hand is said of the place in hand, and is counted among its passages', () => {
      const index = makePublishedIndex();
      fc.assert(
        fc.property(VERBS, (run) => expectConsistent(index, after(index, run))),
        { numRuns: 300 },
      );
    });

    it('so it is in any other article', () => {
      fc.assert(
        fc.property(ARTICLES, VERBS, (article, run) => {
          const index = indexArticle(article);
          expectConsistent(index, after(index, run));
        }),
        { numRuns: 300 },
      );
    });

    it('nothing is changed in place: the view before is the view before', () => {
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
    it('are made one by one, in any dimension, and taken back the same way', () => {
      const one = verbs.toggleChoice(INDEX, INITIAL_VIEW, 'topics', 'deals');
      const two = verbs.toggleChoice(INDEX, one, 'topics', 'strike');
      const both = verbs.toggleChoice(INDEX, two, 'voices', 'mattis');
      expect(both.filters).toEqual({ ...NO_FILTERS, topics: ['deals', 'strike'], voices: ['mattis'] });
      expect(verbs.toggleChoice(INDEX, both, 'topics', 'deals').filters.topics).toEqual(['strike']);
      expect(verbs.clearFilters(both)).toEqual(INITIAL_VIEW);
    });

    it('of what no passage has are none', () => {
      for (const value of ['nobody', '', '__proto__', 'constructor', 'exact'])
        for (const dimension of ['voices', 'places', 'precisions', 'standings', 'topics'] as const)
          expect(verbs.toggleChoice(INDEX, INITIAL_VIEW, dimension, value)).toBe(INITIAL_VIEW);
    });

    it('of a place named only in a linked headline put it on the map', () => {
      const chosen = verbs.toggleChoice(INDEX, INITIAL_VIEW, 'places', 'manbij');
      expect(chosen.linkedPlaces).toBe(true);
      expect(verbs.toggleChoice(INDEX, INITIAL_VIEW, 'places', 'mosul').linkedPlaces).toBe(false);
    });
  });

  describe('a time', () => {
    it('is kept with one side open, and without any side is none', () => {
      expect(verbs.showTime(INITIAL_VIEW, { to: '2019-01-22' }).time).toEqual({ to: '2019-01-22' });
      expect(verbs.showTime(EVERY, {}).time).toBeUndefined();
      expect(verbs.showTime(EVERY, undefined).time).toBeUndefined();
    });

    it('that is no time leaves the view as it was', () => {
      for (const range of [{ from: 'soon' }, { to: '2019-02-30' }, { from: '2019-01-02', to: '2019-01-01' }])
        expect(verbs.showTime(EVERY, range)).toBe(EVERY);
      expect(verbs.showTime(EVERY, { from: '2019-01-01', to: '2019-01-01' }).time).toBeDefined();
    });
  });

  describe('taking back', () => {
    it('lifts each restriction alone', () => {
      for (const restriction of FILTER_NAMES) {
        const lifted = verbs.clearDimension(EVERY, restriction);
        expect(FILTER_NAMES.filter((one) => !isFilterActive(lifted, one))).toEqual([restriction]);
      }
    });

    it('of everything leaves selection, order and linked places', () => {
      const held = { ...selectPlace(INDEX, EVERY, 'manbij'), order: 'article' as const };
      const cleared = verbs.clearFilters(held);
      expect(hasActiveFilters(held)).toBe(true);
      expect(hasActiveFilters(cleared)).toBe(false);
      const { place, passage, order, linkedPlaces } = held;
      expect(cleared).toMatchObject({ place, passage, order, linkedPlaces });
    });
  });
});
