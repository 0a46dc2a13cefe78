import { describe, expect, it } from 'vitest';
import type { Article, Passage } from '../../../src/core/article/article.ts';
import { type ArticleIndex, indexArticle } from '../../../src/core/article/article-index.ts';
import { chainOf, restsOn, voicesBehind } from '../../../src/core/article/attribution.ts';
import { mainUnnamedSource } from '../../../src/core/article/sources-heard.ts';
import { makeArticle } from '../validation/good-article.ts';

const ARTICLE = makeArticle();
const INDEX = indexArticle(ARTICLE);

/** The good article with other chains of attribution, by id of the passage. */
function makeIndex(chains: Readonly<Record<string, readonly string[]>>): ArticleIndex {
  const passages = ARTICLE.passages.map((passage) => ({ ...passage, voices: chains[passage.id] ?? passage.voices }));
  return indexArticle({ ...ARTICLE, passages } satisfies Article);
}

const passage = (index: ArticleIndex, id: string): Passage => {
  const found = index.passage(id);
  if (!found) throw new Error(`no passage ${id}`);
  return found;
};
const idsOf = (voices: readonly { readonly id: string }[]) => voices.map(({ id }) => id);

describe('a chain of attribution', () => {
  it('names the nearest speaker first', () => {
    expect(idsOf(chainOf(INDEX, passage(INDEX, 'p4-night')))).toEqual(['colleagues', 'driver']);
  });

  it('depends on the last source in the chain: hearsay depends on the source who passes it on', () => {
    expect(restsOn(INDEX, passage(INDEX, 'p4-night')).id).toBe('driver');
    expect(restsOn(INDEX, passage(INDEX, 'p2-prices')).id).toBe('haddad');
  });

  it('depends for a pull quote on the quoted source, not on the outlet that prints it again', () => {
    const index = makeIndex({ 'p5-pull': ['driver', 'the-weekly'] });
    expect(restsOn(index, passage(index, 'p5-pull')).id).toBe('driver');
  });

  it('depends on the outlet where it has no other source', () => {
    expect(restsOn(INDEX, passage(INDEX, 'p6-forecast')).id).toBe('the-weekly');
  });

  it('must not be empty', () => {
    const index = makeIndex({ 'p2-prices': [] });
    expect(() => restsOn(index, passage(index, 'p2-prices'))).toThrow('without a voice');
  });
});

describe('the sources that passages depend on', () => {
  it('are counted once each, in order of appearance', () => {
    expect(idsOf(voicesBehind(INDEX, ARTICLE.passages))).toEqual([
      'haddad',
      'seller',
      'driver',
      'report',
      'the-weekly',
    ]);
  });

  it('are none where there are no passages', () => {
    expect(voicesBehind(INDEX, [])).toEqual([]);
  });
});

describe('the main unnamed source', () => {
  it('has its passages in printed order, hearsay and repetitions included', () => {
    const source = mainUnnamedSource(INDEX);
    expect(source?.voice.id).toBe('driver');
    expect(idsOf(source?.passages ?? [])).toEqual(['p4-queue', 'p4-night', 'p5-pull']);
  });

  it('is neither a named source nor a group', () => {
    const named = makeIndex({ 'p4-queue': ['haddad'], 'p4-night': ['colleagues'], 'p5-pull': ['colleagues'] });
    expect(mainUnnamedSource(named)).toBeUndefined();
  });

  it('is undefined where no unnamed person has two passages', () => {
    const once = makeIndex({ 'p4-night': ['haddad'], 'p5-pull': ['haddad'] });
    expect(mainUnnamedSource(once)).toBeUndefined();
  });
});
