import { describe, expect, it } from 'vitest';
import { type FilteredRow, matchingArticles, wordsIn } from '../../../src/apps/front/matching-articles.ts';

const row = (id: string, text: string, values: FilteredRow['values'] = {}): FilteredRow => {
  return { id, words: wordsIn(text), values };
};
const ROWS = [
  row('isis', 'ما مصير عناصر داعش بعد الهزيمة في العراق؟ الطارمية', { language: ['ar', 'en'], country: ['IQ', 'SY'] }),
  row('gaza', 'The crossings of the Gaza Strip, Rafah', { language: ['he', 'ar', 'en'], country: ['PS', 'IL'] }),
  row('sahel', 'Le retrait de la MINUSMA, Ménaka', { language: ['fr'], country: ['ML'] }),
];
const found = (...choices: Parameters<typeof matchingArticles>[1]) => [...matchingArticles(ROWS, choices)];

describe('the articles of a front page', () => {
  it('are all shown where nothing is chosen', () => {
    expect(found()).toEqual(['isis', 'gaza', 'sahel']);
  });

  it('are found by the beginnings of words, without diacritics and variants of letters', () => {
    expect(found(['q', 'menaka'])).toEqual(['sahel']);
    expect(found(['q', 'الطارميه'])).toEqual(['isis']);
    expect(found(['q', 'raf gaz'])).toEqual(['gaza']);
    expect(found(['q', 'aza'])).toEqual([]);
  });

  it('have every chosen value, of which an article may have several', () => {
    expect(found(['language', 'ar'])).toEqual(['isis', 'gaza']);
    expect(found(['language', 'ar'], ['country', 'SY'])).toEqual(['isis']);
    expect(found(['country', 'SY'], ['q', 'rafah'])).toEqual([]);
    expect(found(['no-such-filter', 'x'])).toEqual([]);
  });
});
