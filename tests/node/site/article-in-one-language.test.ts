import { describe, expect, it } from 'vitest';
import { articleInOneLanguage } from '../../../src/node/site/article-in-one-language.ts';

import { makePublishedIndex } from '../../published-article.ts';
import { LANGUAGES } from '../../published-pages.ts';

const { article } = makePublishedIndex();

describe.each(LANGUAGES)('The article a frame in %s carries', (language) => {
  const lean = articleInOneLanguage(article, language);

  it('has every passage, every voice and every place of the whole one, in order', () => {
    for (const part of ['passages', 'voices', 'places'] as const)
      expect(lean[part].map(({ id }) => id)).toEqual(article[part].map(({ id }) => id));
  });

  it('has every quotation to the letter, and every caution in its language', () => {
    lean.passages.forEach((passage, position) => {
      const whole = article.passages[position]!;
      expect(passage.quote).toBe(whole.quote);
      expect(passage.note?.[language]).toBe(whole.note?.[language]);
      expect(passage.translation[language as 'en']).toBe(whole.translation[language as 'en']);
    });
  });

  it('leaves the other language out, so that it weighs less', () => {
    expect(JSON.stringify(lean).length).toBeLessThan(JSON.stringify(article).length);
  });
});
