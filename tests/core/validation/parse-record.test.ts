import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { makeInput } from './good-article.ts';

type Fields = Record<string, unknown>;

/** What is wrong with the good article, where it declares these languages and the change is made. */
function faultsOf(languages: unknown, change: (article: Fields, places: Fields) => void = () => undefined) {
  const { article, places } = makeInput();
  article['languages'] = languages;
  change(article, places);
  return parseArticle({ article, places }).issues.map(({ file, path, found }) => `${file} ${path}: ${found}`);
}

const passagesOf = (article: Fields) => article['passages'] as Fields[];

describe('the texts of an article', () => {
  it('are wanted in each language it declares, wherever they stand, all of them told at once', () => {
    const faults = faultsOf(['en', 'fr']);
    for (const path of [
      'article.json $.title.fr',
      'article.json $.voices[3].name.fr',
      'article.json $.sections[1].heading.fr',
      'places.geojson $.features[0].properties.name.fr',
    ])
      expect(faults).toContain(`${path}: nothing`);
  });

  it('are wanted in no other', () => {
    const faults = faultsOf(['en'], (article) => {
      article['title'] = JSON.parse('{"en":"Dates","ar":"سوق التمر","__proto__":"x"}');
    });
    expect([...faults].sort()).toEqual(['article.json $.title.__proto__: "x"', 'article.json $.title.ar: "سوق التمر"']);
  });

  it('need no translation where the article is in one language, and may have none', () => {
    expect(faultsOf(['en'])).toEqual([]);
    expect(faultsOf(['en'], (article) => (passagesOf(article)[0]!['translation'] = { en: 'Dates' }))).toEqual([
      'article.json $.passages[0].translation.en: "Dates"',
    ]);
  });

  it('need one of every quotation in each language it is not printed in, and of few words where there is one', () => {
    const translations = faultsOf(['en', 'fr'], (article) => {
      for (const passage of passagesOf(article).slice(1)) passage['translation'] = { fr: 'Le prix' };
    }).filter((fault) => fault.includes('translation'));
    expect(translations).toEqual(['article.json $.passages[0].translation.fr: nothing']);
  });

  it('may name a place in any language besides', () => {
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
  it('are well-formed tags, each once, at least one', () => {
    expect(faultsOf(['en', 'en'])).toEqual(['article.json $.languages: ["en","en"]']);
    expect(faultsOf([])).toEqual(['article.json $.languages[0]: nothing']);
    expect(faultsOf(['en', 'en_GB'])).toEqual(['article.json $.languages[1]: "en_GB"']);
  });

  it('are not guessed where they are wrong: nothing is said of its texts then', () => {
    expect(faultsOf('en')).toEqual(['article.json $.languages: "en"']);
    expect(faultsOf(undefined)).toEqual(['article.json $.languages: nothing']);
  });
});
