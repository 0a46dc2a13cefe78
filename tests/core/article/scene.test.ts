import { describe, expect, it } from 'vitest';
import { excerptIn, excerptInPrint } from '../../../src/core/article/scene.ts';
import type { Article, Passage } from '../../../src/core/article/article.ts';
import { makeArticle } from '../validation/good-article.ts';

const article: Article = { ...makeArticle(), languages: ['ar', 'en'] };
const [PASSAGE] = article.passages as readonly [Passage, ...Passage[]];
const passage: Passage = { ...PASSAGE, quote: 'one two three four five', translation: { en: 'a b c d e' } };
const excerpt = (words: string, en = 'b') => ({ passage: passage.id, words, translation: { en } });

describe('the excerpt of a passage', () => {
  it('is the whole quotation or its translation where no excerpt is chosen', () => {
    expect(excerptInPrint(article, passage, undefined).text).toBe(passage.quote);
    expect(excerptIn(article, 'en', passage, { passage: passage.id }).text).toBe('a b c d e');
  });

  it('marks where the quotation continues, in print and in our translation', () => {
    expect(excerptInPrint(article, passage, excerpt('two three')).text).toBe('[…] two three […]');
    expect(excerptIn(article, 'en', passage, excerpt('two three')).text).toBe('[…] b […]');
    expect(excerptInPrint(article, passage, excerpt('one two')).text).toBe('one two […]');
    expect(excerptIn(article, 'en', passage, excerpt('four five', 'd e')).text).toBe('[…] d e');
  });
});
