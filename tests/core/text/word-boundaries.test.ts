import { expect, it } from 'vitest';
import { extendToWholeWords } from '../../../src/core/text/word-boundaries.ts';

const LETTERS = [...'17 March 2019 in Mosul'];

it.each([
  [1, '7 March', '17 March'],
  [4, 'arch 2019', 'March 2019'],
  [5, 'rch 2019', 'March 2019'],
])(
  'a run cut out of a word is given back what is left of it, at letter %i of a text as anywhere',
  (start, run, whole) => {
    const { start: from, end: to } = extendToWholeWords({ start, end: start + run.length }, LETTERS);
    expect(LETTERS.slice(start, start + run.length).join('')).toBe(run);
    expect(LETTERS.slice(from, to).join('')).toBe(whole);
  },
);

it('a run of whole words stays as it is', () => {
  expect(extendToWholeWords({ start: 3, end: 13 }, LETTERS)).toEqual({ start: 3, end: 13 });
});
