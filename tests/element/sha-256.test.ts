import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../src/article-folder/sha256-hex.ts';
import { sha256 } from '../../src/element/sha-256.ts';

describe('SHA-256', () => {
  it('is that of every other program, whatever the text and its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(sha256Hex(text));
      }),
    );
    for (const length of [0, 55, 56, 63, 64, 119, 120, 1000])
      expect(sha256('ن'.repeat(length) + 'a')).toBe(sha256Hex('ن'.repeat(length) + 'a'));
  });
});
