import { sha256Hex } from '../../../src/core/proof/sha-256.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/core/article/article.ts';
import { checkFingerprint } from '../../../src/core/proof/check-quotations-by-fingerprint.ts';
import { checkText } from '../../../src/core/proof/check-quotations-by-text.ts';
import { codePointLength, codePointSlice, occurrencesOf } from '../../../src/core/text/code-points.ts';
import { fingerprintOf } from '../../../src/core/proof/fingerprint.ts';
import { rawQuotationsIn } from '../../../src/core/validation/raw-passages.ts';
import { unitsOf } from '../../../src/core/text/word-units.ts';
import { FINGERPRINT, makeArticle, PARAGRAPHS } from '../validation/good-article.ts';

const PASSAGES = makeArticle().passages;
const FILE = 'article.json';

/** `isExplained`: whether the position of misplaced words is searched for, as the checker does. */
function prove(passage: Passage, paragraphs = PARAGRAPHS, isExplained = false) {
  const fingerprint = paragraphs === PARAGRAPHS ? FINGERPRINT : fingerprintOf(paragraphs);
  return checkFingerprint(rawQuotationsIn([passage]), fingerprint, FILE, isExplained ? undefined : 0);
}

/** A mistake or a manipulation of a text: one code point changed, added or left out. */
const SLIP = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('change', 'add', 'remove'),
  character: fc.constantFrom(...'aZب5 .,،؟”"\u0640\u064b\u200c\u00a0_-🌴é'),
});
type Slip = { readonly at: number; readonly kind: string; readonly character: string };

function slipIn(text: string, { at, kind, character }: Slip): string {
  const characters = [...text];
  const index = at % (characters.length + (kind === 'add' ? 1 : 0) || 1);
  characters.splice(index, kind === 'add' ? 0 : 1, ...(kind === 'remove' ? [] : [character]));
  return characters.join('');
}

/** A change of the quotation adapts `end` to its length, as a manipulation would. */
function withSlip(passage: Passage, field: 'quote' | 'prefix' | 'suffix', slip: Slip): Passage {
  const text = slipIn(passage[field], slip);
  const changed = { ...passage, [field]: text };
  return field === 'quote' ? { ...changed, end: passage.start + codePointLength(text) } : changed;
}

describe('the proof of a quotation without the text', () => {
  it('accepts a quotation as printed', () => {
    expect(checkFingerprint(rawQuotationsIn(PASSAGES), FINGERPRINT, FILE)).toEqual([]);
  });

  it('refuses any letter, mark, space or punctuation changed, added or left out, in the context too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PASSAGES),
        fc.constantFrom('quote', 'prefix', 'suffix'),
        SLIP,
        (passage, field, slip) => {
          const changed = withSlip(passage, field, slip);
          fc.pre(changed[field] !== passage[field]);
          expect(prove(changed)).not.toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('refuses the same passages when it also searches for the printed words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PASSAGES),
        fc.constantFrom('quote', 'prefix', 'suffix'),
        SLIP,
        (passage, field, slip) => {
          const changed = withSlip(passage, field, slip);
          fc.pre(changed[field] !== passage[field]);
          const explained = prove(changed, PARAGRAPHS, true);
          expect(explained.length > 0).toBe(prove(changed).length > 0);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('refuses every offset and paragraph except the right ones', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PASSAGES),
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: 1, max: 8 }),
        (passage, by, paragraph) => {
          fc.pre(by !== 0 || paragraph !== passage.paragraph);
          // An offset before the paragraph is refused by the check of offsets alone.
          fc.pre(passage.start + by >= codePointLength(passage.prefix));
          const moved = { ...passage, paragraph, start: passage.start + by, end: passage.end + by };
          expect(prove(moved)).not.toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('refuses a change in any run of any paragraph, and accepts every run as printed', () => {
    const character = fc.constantFrom(...'ab بت🌴\u0301,."', ' ', ' ');
    const paragraph = fc
      .string({ unit: character, minLength: 20, maxLength: 80 })
      .map((text) => text.normalize('NFC').trim());
    fc.assert(
      fc.property(
        paragraph,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('quote', 'prefix', 'suffix'),
        SLIP,
        (text, a, b, field, slip) => {
          const passage = cutPassage(text, a, b);
          fc.pre(passage !== undefined);
          expect(prove(passage, [text])).toEqual([]);
          expect(checkText(rawQuotationsIn([passage]), [text], FILE).issues).toEqual([]);
          const changed = withSlip(passage, field, slip);
          fc.pre(changed[field] !== passage[field]);
          expect(prove(changed, [text])).not.toEqual([]);
          expect(checkText(rawQuotationsIn([changed]), [text], FILE).issues).not.toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('refuses a quotation that is printed twice in its paragraph, as the check with the text does', () => {
    const text = 'one two three four, five; one two three four, six';
    const passage = cutPassage('one two three four, five', 0, 3);
    if (!passage) throw new Error('no passage');
    const expected = 'words that stand once in paragraph 1; these begin at 0 and 26';
    const issue = { file: FILE, path: '$.passages[0].quote', found: '"one two three four"', expected };
    const twice = { ...passage, suffix: ', five', when: undefined };
    expect(prove(twice, [text])).toEqual([issue]);
    const longer = { ...issue, expected: `"one two three four, five", ${expected}` };
    expect(checkText(rawQuotationsIn([twice]), [text], FILE).issues).toEqual([longer]);
  });
});

describe('the fingerprint', () => {
  it('has one hash for a paragraph that is shorter than a window', () => {
    const { paragraphs } = fingerprintOf(['22 January', '…', 'a b c d e']);
    expect(paragraphs.map(({ length, windows }) => [length, windows.length])).toEqual([
      [10, 1],
      [1, 1],
      [9, 2],
    ]);
  });

  it('hashes the paragraph’s number, the offset and the words', () => {
    const [, second] = fingerprintOf(['x', '“a b c d e.']).paragraphs;
    expect(second?.windows).toEqual(
      ['2\u00000\u0000“a b c d', '2\u00003\u0000b c d e.'].map((text) => sha256Hex(text).slice(0, 12)),
    );
  });
});

/**
 * A passage from one word of a paragraph to another, with a word of context on either side; `undefined` where it could
 * not be proven.
 */
function cutPassage(text: string, a: number, b: number): Passage | undefined {
  const words = unitsOf(text);
  const [first, last] = [a % (words.length || 1), b % (words.length || 1)];
  if (last - first < 3) return undefined;
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const end = last === words.length - 1 ? codePointLength(text) : (words[last]?.end ?? 0);
  const from = first <= 1 ? 0 : (words[first - 1]?.start ?? 0);
  const to = last >= words.length - 2 ? codePointLength(text) : (words[last + 1]?.end ?? 0);
  const quote = codePointSlice(text, start, end);
  const [sample] = PASSAGES;
  if (!sample || occurrencesOf(text, quote).length !== 1) return undefined;
  const prefix = codePointSlice(text, from, start);
  const suffix = codePointSlice(text, end, to);
  return { ...sample, paragraph: 1, quote, start, end, prefix, suffix };
}
