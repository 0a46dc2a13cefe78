import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../../src/core/proof/sha-256.ts';

const inNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('SHA-256', () => {
  it('equals that of Node for texts of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(sha256Hex(text)).toBe(inNode(text));
      }),
    );
    for (const length of [0, 55, 56, 63, 64, 119, 120, 1000])
      expect(sha256Hex('ن'.repeat(length) + 'a')).toBe(inNode('ن'.repeat(length) + 'a'));
  });
});
