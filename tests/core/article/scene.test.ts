import { describe, expect, it } from 'vitest';
import { excerptIn, excerptInPrint } from '../../../src/core/article/scene.ts';
import type { Article, Passage } from '../../../src/core/article/article.ts';
import { makeArticle } from '../validation/good-article.ts';

const article: Article = { ...makeArticle(), languages: ['ar', 'en'] };
const [PASSAGE] = article.passages as readonly [Passage, ...Passage[]];
const passage: Passage = { ...PASSAGE, quote: 'one two three four five', translation: { en: 'a b c d e' } };
const part = (words: string, en = 'b') => ({ passage: passage.id, words, translation: { en } });

describe('what is shown of a passage', () => {
  it('is the whole of it where no part was chosen, or its translation', () => {
    expect(excerptInPrint(article, passage, undefined).text).toBe(passage.quote);
    expect(excerptIn(article, 'en', passage, { passage: passage.id }).text).toBe('a b c d e');
  });

  it('says where the quotation goes on, in print and in our translation alike', () => {
    expect(excerptInPrint(article, passage, part('two three')).text).toBe('[…] two three […]');
    expect(excerptIn(article, 'en', passage, part('two three')).text).toBe('[…] b […]');
    expect(excerptInPrint(article, passage, part('one two')).text).toBe('one two […]');
    expect(excerptIn(article, 'en', passage, part('four five', 'd e')).text).toBe('[…] d e');
  });
});
