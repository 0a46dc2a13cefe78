import { describe, expect, it } from 'vitest';
import { nearestId } from '../../../src/core/text/nearest-id.ts';

describe('an id that is not there', () => {
  it.each([
    ['hadad', ['haddad', 'seller'], 'haddad'],
    ['p2-price', ['p2-prices', 'p3-seller'], 'p2-prices'],
    ['voices-b', ['voice-b', 'driver'], 'voice-b'],
  ])('is taken for a slip of the one that differs least: %s of %j', (id, ids, near) => {
    expect(nearestId(id, ids)).toBe(near);
  });

  it.each([
    ['nobody', ['haddad', 'seller']],
    ['p5', ['p4', 'p6']],
    ['constructor', [undefined, 7]],
    ['x'.repeat(10_000), ['x'.repeat(9999)]],
  ])('is taken for none where none is near, or two are equally near: %.20s', (id, ids) => {
    expect(nearestId(id, ids)).toBeUndefined();
  });
});
