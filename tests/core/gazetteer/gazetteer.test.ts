import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchOf } from '../../../src/core/gazetteer/gazetteer.ts';
import { FASHER, SOME_PLACES } from './some-places.ts';

const idsOf = (name: string, options?: Parameters<typeof SOME_PLACES.find>[1]) =>
  SOME_PLACES.find(name, options).map(({ id }) => id);

describe('a settlement', () => {
  it.each([
    ['El Fasher', 'same'],
    ['el fasher', 'other letters'],
    ['Al Fashir', 'other letters'],
    ['Al-Fasher', 'other spelling'],
    ['Fasher', 'other spelling'],
    ['الفاشر', 'same'],
    ['الفاشِر', 'other letters'],
    ['فاشر', 'other spelling'],
  ])('is found by its name, with or without article and accents, and how it agrees is said: %s', (name, match) => {
    expect(idsOf(name)).toEqual([FASHER.id]);
    expect(matchOf(name, FASHER).match).toBe(match);
  });

  it.each([
    ['Sant Julia', 3],
    ['Deir al-Zor', 4],
    ['Dayr az Zawr', undefined],
    ['Deir Ezzor', 4],
    ['دير الزُّور', 4],
    ['Nuhud', 5],
    ['An-Nahud', undefined],
  ])('is found by another transliteration only where no sound differs: %s', (name, id) => {
    expect(idsOf(name)[0]).toBe(id);
  });

  it('is given before its namesakes where it has more inhabitants, and alone where the country is asked for', () => {
    expect(idsOf('Tripoli')).toEqual([1, 2]);
    expect(idsOf('طرابلس', { country: 'LB' })).toEqual([2]);
    expect(idsOf('Tripoli', { country: 'SD' })).toEqual([]);
  });

  it('is not found by a name that is only contained in its own', () => {
    for (const name of ['Fash', 'Deir', 'Zor', '', '-']) expect(idsOf(name)).not.toContain(FASHER.id);
    expect(idsOf('Deir')).toEqual([6]);
  });

  it('is never called the same where a letter differs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (name) => {
        const { match, spelling } = matchOf(name, FASHER);
        if (match === 'same') expect(spelling.normalize('NFC')).toBe(name.normalize('NFC').trim());
      }),
    );
  });
});
