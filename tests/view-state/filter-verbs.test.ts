import { describe, expect, it } from 'vitest';
import * as verbs from '../../src/view-state/filter-verbs.ts';
import { isFilterActive, hasActiveFilters, NO_FILTERS, FILTER_NAMES } from '../../src/view-state/filters.ts';
import { INITIAL_VIEW, selectPlace } from '../../src/view-state/view-state.ts';
import { makePublishedIndex } from '../published-article.ts';

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
