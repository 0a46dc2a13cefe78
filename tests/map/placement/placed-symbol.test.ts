import { describe, expect, it } from 'vitest';
import { symbolShapeOf } from '../../../src/map/placement/placed-symbol.ts';
import { PLACES } from '../style/published-style.ts';

describe('the shape of a symbol', () => {
  it('is a disc for settlements only, and not for areas, lines or places without geometry', () => {
    const kinds = new Map(PLACES.map((place) => [place.place.kind, symbolShapeOf(place)]));
    expect(kinds.size).toBeGreaterThan(4);
    expect([...kinds].filter(([, shape]) => shape === 'disc').map(([kind]) => kind)).toEqual(['settlement']);
  });

  it('follows from the geometry, so that it cannot suggest more precision than the map', () => {
    for (const place of PLACES) {
      const expected = place.place.geometry?.type === 'Point' ? 'disc' : 'lozenge';
      expect(symbolShapeOf(place), place.place.id).toBe(expected);
    }
  });
});
