import { describe, expect, it } from 'vitest';
import { languageFolder, languageOfPath } from '../../../src/core/site/language-folder.ts';

const ARTICLE = { languages: ['he', 'en', 'pt-BR'] } as const;

describe('the folder of a language', () => {
  it('is the root of the site for the article’s own language, and the tag for every other', () => {
    expect(ARTICLE.languages.map((language) => languageFolder(ARTICLE, language))).toEqual(['', 'en/', 'pt-BR/']);
  });

  it('gives the language of every page below it', () => {
    expect(languageOfPath(ARTICLE, 'en/embed/index.html')).toBe('en');
    expect(languageOfPath(ARTICLE, 'pt-BR/')).toBe('pt-BR');
  });

  it('gives the article’s own language for a path in no such folder, whatever the path begins with', () => {
    expect(['', 'index.html', 'english/', 'embed/en/'].map((path) => languageOfPath(ARTICLE, path))).toEqual(
      Array(4).fill('he'),
    );
  });
});
