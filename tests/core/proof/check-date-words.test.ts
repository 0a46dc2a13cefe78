import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFingerprint } from '../../../src/core/proof/check-quotations-by-fingerprint.ts';
import { dateWordsFaults } from '../../../src/core/proof/check-date-words.ts';
import { checkText } from '../../../src/core/proof/check-quotations-by-text.ts';
import { fingerprintOf } from '../../../src/core/proof/fingerprint.ts';

const WORD = fc.constantFrom(
  'Lorries',
  'queued',
  'in',
  'September',
  '2024',
  'on',
  'the',
  'road',
  'since',
  'قالت',
  'أيلول',
);
const MARK = fc.constantFrom(...'.,”"»)]!?؟،…🌴*— ');

describe('the words of a date', () => {
  it('pass by the text exactly where they pass by the fingerprint, to the last word of a paragraph and its last mark', () => {
    fc.assert(
      fc.property(
        fc.array(WORD, { minLength: 9, maxLength: 14 }),
        fc.array(MARK, { maxLength: 6 }),
        fc.array(MARK, { maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (words, before, after, a, b, withMarks) => {
          const text = `${before.join('')}${words.join(' ')}${after.join('')}`.trim();
          const length = 4 + (b % (words.length - 4));
          const first = a % (words.length - length + 1);
          const isLast = first + length === words.length;
          const when =
            words.slice(first, first + length).join(' ') + (withMarks && isLast ? after.join('').trimEnd() : '');
          // A quotation of other words, so that the date is not proven by it.
          const quote = words.slice(0, 4).join(' ');
          const start = [...text].length - [...text.slice(text.indexOf(quote))].length;
          const passage = { paragraph: 1, quote, start, end: start + [...quote].length, prefix: '', suffix: '', when };
          const ofDate = (issues: readonly { readonly path: string }[]) =>
            issues.filter(({ path }) => path.endsWith('when.words')).length;
          const byText = dateWordsFaults(when, text, quote, 1, '').length;
          const byFingerprint = ofDate(checkFingerprint([passage], fingerprintOf([text]), 'article.json'));
          expect({ text, when, byText }).toEqual({ text, when, byText: byFingerprint });
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a date at the end of a paragraph', () => {
  const text = 'Lorries queued on the road, and nobody weighed them in the night of September 2024.”)،';
  const issueOf = (when: string) => {
    const passage = {
      paragraph: 1,
      quote: 'Lorries queued on the road',
      start: 0,
      end: 26,
      prefix: '',
      suffix: '',
      when,
    };
    const ofDate = ({ path }: { readonly path: string }) => path.endsWith('when.words');
    return [
      checkText([passage], [text], 'article.json').issues.filter(ofDate),
      checkFingerprint([passage], fingerprintOf([text]), 'article.json').filter(ofDate),
    ];
  };

  it('is given with the marks that no fingerprint can guess, and then proven by both', () => {
    const [byText] = issueOf('the night of September 2024');
    expect(byText?.[0]?.expected).toBe(
      '"the night of September 2024.”)،", with the marks at the edge of the paragraph',
    );
    expect(issueOf('the night of September 2024.”)،')).toEqual([[], []]);
  });
});
