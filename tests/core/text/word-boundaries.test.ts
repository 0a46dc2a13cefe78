import { expect, it } from 'vitest';
import { extendToWholeWords } from '../../../src/core/text/word-boundaries.ts';

const LETTERS = [...'17 March 2019 in Mosul'];

it.each([
  [1, '7 March', '17 March'],
  [4, 'arch 2019', 'March 2019'],
  [5, 'rch 2019', 'March 2019'],
])('a run that cuts through a word is extended to the whole word, at character %i of the text', (start, run, whole) => {
  const { start: from, end: to } = extendToWholeWords({ start, end: start + run.length }, LETTERS);
  expect(LETTERS.slice(start, start + run.length).join('')).toBe(run);
  expect(LETTERS.slice(from, to).join('')).toBe(whole);
});

it('a run of whole words is unchanged', () => {
  expect(extendToWholeWords({ start: 3, end: 13 }, LETTERS)).toEqual({ start: 3, end: 13 });
});
