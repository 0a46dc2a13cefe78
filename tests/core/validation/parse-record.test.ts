import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { makeInput } from './good-article.ts';

type Fields = Record<string, unknown>;

/** The issues of the good article with these declared languages and the change. */
function faultsOf(languages: unknown, change: (article: Fields, places: Fields) => void = () => undefined) {
  const { article, places } = makeInput();
  article['languages'] = languages;
  change(article, places);
  return parseArticle({ article, places }).issues.map(({ file, path, found }) => `${file} ${path}: ${found}`);
}

const passagesOf = (article: Fields) => article['passages'] as Fields[];

describe('the texts of an article', () => {
  it('are required in each declared language, in every field, with all issues reported at once', () => {
    const faults = faultsOf(['en', 'fr']);
    for (const path of [
      'article.json $.title.fr',
      'article.json $.voices[3].name.fr',
      'article.json $.sections[1].heading.fr',
      'places.geojson $.features[0].properties.name.fr',
    ])
      expect(faults).toContain(`${path}: nothing`);
  });

  it('are refused in undeclared languages', () => {
    const faults = faultsOf(['en'], (article) => {
      article['title'] = JSON.parse('{"en":"Dates","ar":"سوق التمر","__proto__":"x"}');
    });
    expect([...faults].sort()).toEqual(['article.json $.title.__proto__: "x"', 'article.json $.title.ar: "سوق التمر"']);
  });

  it('must not have translations where the article is in one language', () => {
    expect(faultsOf(['en'])).toEqual([]);
    expect(faultsOf(['en'], (article) => (passagesOf(article)[0]!['translation'] = { en: 'Dates' }))).toEqual([
      'article.json $.passages[0].translation.en: "Dates"',
    ]);
  });

  it('require the translation of every quotation, and complete translations of other wording only where there are any', () => {
    const translations = faultsOf(['en', 'fr'], (article) => {
      for (const passage of passagesOf(article).slice(1)) passage['translation'] = { fr: 'Le prix' };
    }).filter((fault) => fault.includes('translation'));
    expect(translations).toEqual(['article.json $.passages[0].translation.fr: nothing']);
  });

  it('may name a place in any additional language', () => {
    const named = (tag: string) =>
      faultsOf(['en'], (_, places) => {
        const [place] = places['features'] as { properties: { name: Fields } }[];
        place!.properties.name[tag] = 'بەسرە';
      });
    expect(named('ckb')).toEqual([]);
    expect(named('no tag at all')).toEqual([
      'places.geojson $.features[0].properties.name["no tag at all"]: "no tag at all"',
    ]);
  });
});

describe('the languages an article declares', () => {
  it('must be well-formed tags, each once, and at least one', () => {
    expect(faultsOf(['en', 'en'])).toEqual(['article.json $.languages: ["en","en"]']);
    expect(faultsOf([])).toEqual(['article.json $.languages[0]: nothing']);
    expect(faultsOf(['en', 'en_GB'])).toEqual(['article.json $.languages[1]: "en_GB"']);
  });

  it('are not guessed where they are invalid: the languages of texts are then not checked', () => {
    expect(faultsOf('en')).toEqual(['article.json $.languages: "en"']);
    expect(faultsOf(undefined)).toEqual(['article.json $.languages: nothing']);
  });
});
