import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { otherQuoteIn, quoteIn } from '../../../src/core/article/quote.ts';
import { inLanguage, closestLanguage } from '../../../src/core/article/article-languages.ts';

const of = (...languages: [string, ...string[]]): Pick<Article, 'languages'> => ({ languages });
const passage = { quote: 'מחיר התמר ירד', translation: { en: 'The price of dates fell', fr: 'Le prix a baissé' } };

describe('a quotation', () => {
  it('is shown as printed to readers of the article’s language, with its direction', () => {
    const quote = { text: passage.quote, lang: 'he', dir: 'rtl', isTranslation: false };
    expect(quoteIn(of('he', 'en'), 'he', passage)).toEqual(quote);
    expect(otherQuoteIn(of('he', 'en'), 'he', passage)?.text).toBe(passage.translation.en);
  });

  it('is shown in our translation to readers of other languages, with the printed text beside it', () => {
    const translation = { text: 'Le prix a baissé', lang: 'fr', dir: 'ltr', isTranslation: true };
    expect(quoteIn(of('he', 'en', 'fr'), 'fr', passage)).toEqual(translation);
    expect(otherQuoteIn(of('he', 'en', 'fr'), 'fr', passage)).toMatchObject({ text: passage.quote, dir: 'rtl' });
  });

  it('has no second version where the article is in one language', () => {
    expect(quoteIn(of('he'), 'he', { quote: 'מחיר', translation: {} }).isTranslation).toBe(false);
    expect(otherQuoteIn(of('he'), 'he', { quote: 'מחיר', translation: {} })).toBeUndefined();
  });

  it('is shown as an excerpt by the text and the translation of the excerpt', () => {
    const excerpt = { words: 'מחיר', translation: { en: 'price' } };
    expect(quoteIn(of('he', 'en'), 'he', passage, excerpt).text).toBe('מחיר');
    expect(quoteIn(of('he', 'en'), 'en', passage, excerpt).text).toBe('price');
  });
});

describe('a requested language', () => {
  it('is matched exactly, by its primary subtag, or by the article’s own language', () => {
    expect(closestLanguage(of('ar', 'en'), 'en')).toBe('en');
    expect(closestLanguage(of('ar', 'en'), 'en-us')).toBe('en');
    expect(closestLanguage(of('ar', 'pt-BR'), 'PT-br')).toBe('pt-BR');
    expect(closestLanguage(of('ar', 'en'), 'fr')).toBe('ar');
    expect(closestLanguage(of('fr'), '')).toBe('fr');
  });

  it('selects the text in that language', () => {
    expect(inLanguage({ ar: 'نعم', en: 'yes' }, 'en')).toBe('yes');
  });
});
