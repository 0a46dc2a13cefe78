import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFingerprint } from '../../../src/core/proof/check-quotations-by-fingerprint.ts';
import { rawQuotationsIn } from '../../../src/core/validation/raw-passages.ts';
import { unprovenPassages } from '../../../src/core/proof/fingerprint-proof.ts';
import { FINGERPRINT, makeArticle } from '../validation/good-article.ts';

const PASSAGES = makeArticle().passages;
const FILE = 'article.json';

describe('the proof that leaves out unproven passages', () => {
  it('accepts passages as printed', () => {
    expect(unprovenPassages(rawQuotationsIn(PASSAGES), FINGERPRINT, FILE)).toEqual([]);
  });

  it('accepts exactly the passages that the build accepts', () => {
    const slip = fc.record({
      at: fc.nat(),
      removes: fc.nat({ max: 2 }),
      by: fc.constantFrom('', 'a', 'ب', ' ', '.', 'not '),
    });
    const field = fc.constantFrom('quote' as const, 'prefix' as const, 'suffix' as const, 'when' as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...PASSAGES),
        field,
        slip,
        fc.integer({ min: -2, max: 2 }),
        (passage, name, { at, removes, by }, moved) => {
          const change = (text: string) =>
            text.slice(0, at % (text.length + 1)) + by + text.slice((at % (text.length + 1)) + removes);
          const { when } = passage;
          const changed = {
            ...passage,
            start: Math.max(0, passage.start + moved),
            ...(name === 'when'
              ? when && { when: { ...when, words: change(when.words) } }
              : { [name]: change(passage[name]) }),
          };
          const quotations = rawQuotationsIn([changed]);
          const inBuild = checkFingerprint(quotations, FINGERPRINT, FILE, 0);
          expect(unprovenPassages(quotations, FINGERPRINT, FILE).length > 0).toBe(inBuild.length > 0);
        },
      ),
      { numRuns: 300 },
    );
  });
});
