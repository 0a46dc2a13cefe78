import { describe, expect, it } from 'vitest';
import { indexArticle } from '../../../src/core/article/article-index.ts';
import { parseArticle } from '../../../src/core/validation/parse-article.ts';
import { bytesFault, positionsFault } from '../../../src/core/validation/size-limits.ts';
import { publishedFile } from '../../journeys/published-article.ts';

type Features = { features: { geometry: unknown }[] };

/** A closed ring of a number of positions around [`index`, 0], which lies in the Gulf of Guinea for small `index`. */
function ring(positions: number, index = 0): number[][] {
  const corners = Array.from({ length: positions - 1 }, (_, at) => {
    const angle = (2 * Math.PI * at) / (positions - 1);
    return [index + Math.round(1e4 * Math.cos(angle)) / 1e4, Math.round(1e4 * Math.sin(angle)) / 1e4];
  });
  return [...corners, ...corners.slice(0, 1)];
}

const feature = (geometry: unknown) => ({ geometry });
const polygon = (positions: number) => feature({ type: 'Polygon', coordinates: [ring(positions)] });

describe('the size of a file', () => {
  it.each([0, 62_808, 10_000_000])('of %d bytes is accepted', (bytes) => expect(bytesFault(bytes)).toBeUndefined());
  it.each([10_000_001, 400_000_000, Infinity])('of %d bytes is refused', (bytes) => {
    expect(bytesFault(bytes)?.expected).toBe('at most 10 MB');
  });
});

describe('the positions of all places', () => {
  it.each<[string, readonly unknown[]]>([
    ['no places', []],
    ['places without geometry', [feature(null), feature(undefined), null, 7, 'x', []]],
    ['two hundred thousand in two rings', [polygon(100_000), polygon(100_000)]],
    ['ten thousand points', Array.from({ length: 10_000 }, () => feature({ type: 'Point', coordinates: [1, 2] }))],
    [
      'coordinates that are none',
      [feature({ coordinates: 'x' }), feature({ coordinates: {} }), feature({ coordinates: [[]] })],
    ],
  ])('are accepted up to the limit: %s', (_, features) => expect(positionsFault(features)).toBeUndefined());

  it.each<[string, readonly unknown[]]>([
    ['one too many', [polygon(100_000), polygon(100_001)]],
    ['ten combs', Array.from({ length: 13 }, () => polygon(16_500))],
    ['in one place', [polygon(200_001)]],
    ['as points', [feature({ type: 'MultiPoint', coordinates: ring(200_001) })]],
    ['as many small rings', [feature({ coordinates: Array.from({ length: 50_001 }, () => [ring(4)]) })]],
    [
      'deep inside',
      [feature({ coordinates: JSON.parse('['.repeat(5000) + JSON.stringify(ring(200_001)) + ']'.repeat(5000)) })],
    ],
    ['of a kind no place has', [feature({ type: 'Comb', coordinates: ring(200_001) })]],
  ])('are refused beyond the limit: %s', (_, features) => {
    expect(positionsFault(features)).toEqual({
      found: 'more than 200000 positions',
      expected: 'at most 200000 positions in all: simplify the outlines',
    });
  });

  it('are refused before any of them is read', () => {
    const places = publishedFile('places.geojson') as Features;
    const position = Object.defineProperty([0], 1, {
      get: () => {
        throw new Error('a position was worked on');
      },
    });
    const features = [
      { geometry: { type: 'Polygon', coordinates: [Array.from({ length: 200_001 }, () => position)] } },
    ];
    const { issues } = parseArticle({ article: publishedFile('article.json'), places: { ...places, features } });
    expect(issues.filter(({ path }) => path === '$.features')).toHaveLength(1);
  });

  it('are within the limit in the published article, which is parsed completely', () => {
    const { article, issues } = parseArticle({
      article: publishedFile('article.json'),
      places: publishedFile('places.geojson'),
    });
    expect(issues).toEqual([]);
    expect(article && indexArticle(article).article.places.length).toBeGreaterThan(10);
  });
});
