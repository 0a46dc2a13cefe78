import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedValue } from '../../../src/core/checking/expected-value.ts';
import { formatIssue } from '../../../src/core/validation/issue.ts';
import { check, corrected, GOOD_ARTICLES, mutate, type Mutation, MUTATION } from './mutated-articles.ts';

/** What is left to correct after two rounds, in the form in which an editor reads it. */
function leftAfterTwoRounds({ good, parts }: Mutation): readonly string[] {
  const once = corrected(parts, check(parts).issues, good);
  const twice = corrected(once, check(once).issues, good);
  return [...check(twice).issues, ...check(twice, 'fingerprint').issues].map(formatIssue);
}

describe('an article with any of its values changed', () => {
  it('is corrected in two rounds by writing what the checker expects, whichever value it was', () => {
    fc.assert(
      fc.property(MUTATION, (mutation) => {
        expect(leftAfterTwoRounds(mutation), mutation.what).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('gives no issue that says neither which value to write nor what to do', () => {
    fc.assert(
      fc.property(MUTATION, ({ parts, what }) => {
        const silent = check(parts).issues.filter(({ expected, cure }) => !expectedValue(expected) && !cure);
        expect(silent.map(formatIssue), what).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['article', ['voices', 0], 'taken out'],
    ['article', ['voices'], 'reversed'],
    ['article', ['passages', 0, 'id'], 'cut by a letter'],
    ['article', ['passages', 1, 'places', 0], 'taken out'],
    ['article', ['passages', 1, 'translation'], 'taken out'],
    ['article', ['passages', 3], 'made an empty object'],
    ['article', ['passages'], 'reversed'],
    ['article', ['languages'], 'made an empty list'],
    ['article', ['topics'], 'made an empty list'],
    ['places', ['features', 0], 'taken out'],
    ['places', ['features', 0, 'geometry', 'coordinates'], 'reversed'],
    ['places', ['features', 0, 'id'], 'lengthened by a letter'],
    ['lesson', ['whoSaysSo', 'passages'], 'with its first item twice'],
    ['lesson', ['plans', 0, 'minutes'], 'made a number'],
    ['scenes', ['scenes', 0, 'passages', 0, 'passage'], 'lengthened by a letter'],
  ] as const)('is corrected in two rounds where many records hang on it: %s %j %s', (part, path, what) => {
    for (const good of GOOD_ARTICLES.filter(({ files }) => files[part] !== undefined))
      expect(leftAfterTwoRounds(mutate(good, part, path, what))).toEqual([]);
  });

  it('is refused only where it was changed: the good articles have no issue', () => {
    const issues = GOOD_ARTICLES.map((good) => [check(good).issues, check(good, 'fingerprint').issues]);
    expect(issues).toEqual(GOOD_ARTICLES.map(() => [[], []]));
  });
});
