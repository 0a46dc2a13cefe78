import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { makeArticle } from '../validation/good-article.ts';

const index = indexArticle(makeArticle());

describe('an article is looked up', () => {
  it('by the ids of its voices, passages and places', () => {
    expect(index.voice('driver').name.en).toBe('A driver');
    expect(index.passage('p4-night')?.standing).toBe('alleged');
    expect(index.place('basra')?.kind).toBe('settlement');
  });

  it('for the passages that name a place, in printed order', () => {
    expect(index.passagesOf('basra').map(({ id }) => id)).toEqual(['p2-prices', 'p4-queue']);
    expect(index.passagesOf('iraq').map(({ id }) => id)).toEqual(['p6-cafes']);
  });

  it('and a passage that names a place twice counts once', () => {
    const article = makeArticle();
    const passages = article.passages.map((passage) =>
      passage.id === 'p2-prices'
        ? { ...passage, places: [...passage.places, { place: 'basra', words: 'market', relation: 'around' as const }] }
        : passage,
    );
    expect(indexArticle({ ...article, passages }).passagesOf('basra')).toHaveLength(2);
  });

  it('in vain for what it does not hold, the names every object has included', () => {
    for (const id of ['nowhere', '', '__proto__', 'constructor', 'toString']) {
      expect(index.passage(id)).toBeUndefined();
      expect(index.place(id)).toBeUndefined();
      expect(index.passagesOf(id)).toEqual([]);
      expect(() => index.voice(id)).toThrow('no voice');
    }
  });
});
