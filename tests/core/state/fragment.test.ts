import { describe, expect, it } from 'vitest';
import { VIEW_KEYS } from '../../../src/core/state/fragment.ts';
import { viewToFragment } from '../../../src/core/state/view-address.ts';
import { readPairs } from '../../../src/core/state/fragment.ts';
import { INITIAL_VIEW } from '../../../src/core/state/view-state.ts';

describe('The keys of an address', () => {
  it('are all keys a view can be written with', () => {
    const everything = viewToFragment({
      ...INITIAL_VIEW,
      place: 'a',
      passage: 'b',
      filters: {
        topics: ['strike'],
        voices: ['a'],
        sourceTypes: ['named'],
        standings: ['stated'],
        precisions: ['settlement'],
        places: ['a'],
        hideOneSource: true,
        namedOnly: true,
      },
      time: { from: '2018-01-01', to: '2018-02-01' },
      undated: false,
      order: 'article',
      linkedPlaces: true,
    });
    expect([...readPairs(everything).keys()].sort()).toEqual([...VIEW_KEYS].sort());
  });
});
