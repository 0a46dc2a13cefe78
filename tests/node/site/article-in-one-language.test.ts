import { describe, expect, it } from 'vitest';
import { articleInOneLanguage } from '../../../src/node/site/article-in-one-language.ts';

import { makePublishedIndex } from '../../published-article.ts';
import { LANGUAGES } from '../../published-pages.ts';

const { article } = makePublishedIndex();

describe.each(LANGUAGES)('the article for an embed in %s', (language) => {
  const lean = articleInOneLanguage(article, language);

  it('has every passage, voice and place of the complete one, in order', () => {
    for (const part of ['passages', 'voices', 'places'] as const)
      expect(lean[part].map(({ id }) => id)).toEqual(article[part].map(({ id }) => id));
  });

  it('has every quotation unchanged, and every editor’s note in its language', () => {
    lean.passages.forEach((passage, position) => {
      const whole = article.passages[position]!;
      expect(passage.quote).toBe(whole.quote);
      expect(passage.note?.[language]).toBe(whole.note?.[language]);
      expect(passage.translation[language as 'en']).toBe(whole.translation[language as 'en']);
    });
  });

  it('lacks the other language, and is smaller', () => {
    expect(JSON.stringify(lean).length).toBeLessThan(JSON.stringify(article).length);
  });
});
