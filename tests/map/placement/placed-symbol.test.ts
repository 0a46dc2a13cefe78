import { describe, expect, it } from 'vitest';
import { symbolShapeOf } from '../../../src/map/placement/placed-symbol.ts';
import { PLACES } from '../style/published-style.ts';

describe('the shape of a token', () => {
  it('is a disc for a settlement alone: whatever is drawn as an area or a line, or is only a name, has none', () => {
    const kinds = new Map(PLACES.map((place) => [place.place.kind, symbolShapeOf(place)]));
    expect(kinds.size).toBeGreaterThan(4);
    expect([...kinds].filter(([, shape]) => shape === 'disc').map(([kind]) => kind)).toEqual(['settlement']);
  });

  it('follows from what is drawn, so that it cannot say more than the map', () => {
    for (const place of PLACES) {
      const expected = place.place.geometry?.type === 'Point' ? 'disc' : 'lozenge';
      expect(symbolShapeOf(place), place.place.id).toBe(expected);
    }
  });
});
