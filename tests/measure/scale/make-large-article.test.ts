import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { STANDINGS } from '../../../src/core/article/article.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { makeLargeArticle } from './make-large-article.ts';

/** The sizes of `measure-scale.ts`. */
const SIZES = [
  [20, 10],
  [1000, 500],
  [10_000, 5000],
] as const;

describe.each(SIZES)('an article of %i passages at %i places', (passages, places) => {
  const files = makeLargeArticle(passages, places);
  const { article, issues } = parseArticle(files);

  it('is valid', () => {
    expect(issues).toEqual([]);
    expect(article?.passages).toHaveLength(passages);
    expect(article?.places).toHaveLength(places);
  });

  it('is deterministic', () => {
    expect(JSON.stringify(makeLargeArticle(passages, places))).toBe(JSON.stringify(files));
  });

  it('has settlements and districts with unique names, each mentioned in a passage', () => {
    if (!article) throw new Error('no article');
    const index = indexArticle(article);
    expect(new Set(article.places.map(({ name }) => name.ar)).size).toBe(places);
    expect(article.places.every(({ id }) => index.passagesOf(id).length > 0)).toBe(true);
    expect(new Set(article.places.map(({ kind }) => kind))).toEqual(new Set(['settlement', 'district']));
  });
});

describe('a large article', () => {
  it('has every standing, every topic, several voices, and dates of every kind', () => {
    const { article } = parseArticle(makeLargeArticle(1000, 500));
    const passages = article?.passages ?? [];
    expect(new Set(passages.map(({ standing }) => standing))).toEqual(new Set(STANDINGS));
    expect(new Set(passages.flatMap(({ topics }) => topics))).toEqual(new Set(article?.topics.map(({ id }) => id)));
    expect(new Set(passages.flatMap(({ voices }) => voices)).size).toBeGreaterThan(10);
    const shapes = passages.map(({ when }) => when?.edtf.replace(/\d/g, '0'));
    expect(new Set(shapes)).toEqual(new Set([undefined, '0000-00-00', '0000-00', '0000', '../0000-00-00']));
    expect(passages.some(({ places }) => places.length === 0)).toBe(true);
  });
});
