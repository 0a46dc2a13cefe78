import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrderOf } from './visit-order.ts';

it('every round visits every page once', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.uniqueArray(fc.string()), (round, pages) => {
      expect([...inOrderOf(round, pages)].sort()).toEqual([...pages].sort());
    }),
  );
});

it('in as many rounds as there are pages, each page is visited first once', () => {
  const pages = ['a', 'b', 'c', 'd', 'e', 'f'];
  const firsts = pages.map((_, round) => inOrderOf(round, pages)[0]);
  expect(new Set(firsts).size).toBe(pages.length);
});
