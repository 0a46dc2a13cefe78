import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { makeArticle } from '../validation/good-article.ts';

const index = indexArticle(makeArticle());

describe('the index of an article', () => {
  it('finds voices, passages and places by id', () => {
    expect(index.voice('driver').name.en).toBe('A driver');
    expect(index.passage('p4-night')?.standing).toBe('alleged');
    expect(index.place('basra')?.kind).toBe('settlement');
  });

  it('lists the passages that name a place, in printed order', () => {
    expect(index.passagesOf('basra').map(({ id }) => id)).toEqual(['p2-prices', 'p4-queue']);
    expect(index.passagesOf('iraq').map(({ id }) => id)).toEqual(['p6-cafes']);
  });

  it('counts a passage that names a place twice once', () => {
    const article = makeArticle();
    const passages = article.passages.map((passage) =>
      passage.id === 'p2-prices'
        ? { ...passage, places: [...passage.places, { place: 'basra', words: 'market', relation: 'around' as const }] }
        : passage,
    );
    expect(indexArticle({ ...article, passages }).passagesOf('basra')).toHaveLength(2);
  });

  it('finds nothing for unknown ids, including names that every object inherits', () => {
    for (const id of ['nowhere', '', '__proto__', 'constructor', 'toString']) {
      expect(index.passage(id)).toBeUndefined();
      expect(index.place(id)).toBeUndefined();
      expect(index.passagesOf(id)).toEqual([]);
      expect(() => index.voice(id)).toThrow('no voice');
    }
  });
});
