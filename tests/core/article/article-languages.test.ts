import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { otherQuoteIn, quoteIn } from '../../../src/core/article/quote.ts';
import { inLanguage, closestLanguage } from '../../../src/core/article/article-languages.ts';

const of = (...languages: [string, ...string[]]): Pick<Article, 'languages'> => ({ languages });
const passage = { quote: 'מחיר התמר ירד', translation: { en: 'The price of dates fell', fr: 'Le prix a baissé' } };

describe('a quotation', () => {
  it('is read in print in the language of the article, with its direction', () => {
    const quote = { text: passage.quote, lang: 'he', dir: 'rtl', isTranslation: false };
    expect(quoteIn(of('he', 'en'), 'he', passage)).toEqual(quote);
    expect(otherQuoteIn(of('he', 'en'), 'he', passage)?.text).toBe(passage.translation.en);
  });

  it('is read in our translation in every other, with the words in print beside it', () => {
    const translation = { text: 'Le prix a baissé', lang: 'fr', dir: 'ltr', isTranslation: true };
    expect(quoteIn(of('he', 'en', 'fr'), 'fr', passage)).toEqual(translation);
    expect(otherQuoteIn(of('he', 'en', 'fr'), 'fr', passage)).toMatchObject({ text: passage.quote, dir: 'rtl' });
  });

  it('has nothing beside it where the article is in one language', () => {
    expect(quoteIn(of('he'), 'he', { quote: 'מחיר', translation: {} }).isTranslation).toBe(false);
    expect(otherQuoteIn(of('he'), 'he', { quote: 'מחיר', translation: {} })).toBeUndefined();
  });

  it('is shown in part by the part’s own words', () => {
    const part = { words: 'מחיר', translation: { en: 'price' } };
    expect(quoteIn(of('he', 'en'), 'he', passage, part).text).toBe('מחיר');
    expect(quoteIn(of('he', 'en'), 'en', passage, part).text).toBe('price');
  });
});

describe('who asks for a language', () => {
  it('gets it, one of the same general form, or the article’s own', () => {
    expect(closestLanguage(of('ar', 'en'), 'en')).toBe('en');
    expect(closestLanguage(of('ar', 'en'), 'en-us')).toBe('en');
    expect(closestLanguage(of('ar', 'pt-BR'), 'PT-br')).toBe('pt-BR');
    expect(closestLanguage(of('ar', 'en'), 'fr')).toBe('ar');
    expect(closestLanguage(of('fr'), '')).toBe('fr');
  });

  it('finds every text in it', () => {
    expect(inLanguage({ ar: 'نعم', en: 'yes' }, 'en')).toBe('yes');
  });
});
