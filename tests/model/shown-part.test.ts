import { describe, expect, it } from 'vitest';
import { shownPart } from '../../src/model/shown-part.ts';
import type { Passage } from '../../src/model/article.ts';
import { makeArticle } from './good-article.ts';

const [PASSAGE] = makeArticle().passages as readonly [Passage, ...Passage[]];
const passage: Passage = { ...PASSAGE, quote: 'one two three four five', translation: { en: 'a b c d e' } };
const part = (words: string, en = 'b') => ({ passage: passage.id, words, translation: { en } });

describe('what is shown of a passage', () => {
  it('is the whole of it where no part was chosen, or its translation', () => {
    expect(shownPart(passage, undefined, false)).toBe(passage.quote);
    expect(shownPart(passage, { passage: passage.id }, true)).toBe('a b c d e');
  });

  it('says where the quotation goes on, in print and in our translation alike', () => {
    expect(shownPart(passage, part('two three'), false)).toBe('[…] two three […]');
    expect(shownPart(passage, part('two three'), true)).toBe('[…] b […]');
    expect(shownPart(passage, part('one two'), false)).toBe('one two […]');
    expect(shownPart(passage, part('four five', 'd e'), true)).toBe('[…] d e');
  });
});
