import { describe, expect, it } from 'vitest';
import type { PageFigures } from './measure-large-page.ts';
import { growth, scaleTable } from './scale-table.ts';

const figures = (each: number): PageFigures => ({
  interactive: each,
  mapReady: each,
  filter: each,
  search: each,
  firstSearch: each,
  time: each,
  selection: each,
  slowFrames: 0,
  longestFrame: each,
  heap: each,
  elements: each,
  symbols: each,
  clusters: each,
});

describe('the growth of a figure', () => {
  it('is 0 if constant, 1 if linear and 2 if quadratic in the size of the article', () => {
    expect(growth([1000, 30], [10_000, 30])).toBeCloseTo(0);
    expect(growth([1000, 30], [10_000, 300])).toBeCloseTo(1);
    expect(growth([1000, 30], [10_000, 3000])).toBeCloseTo(2);
  });
});

describe('the table', () => {
  it('has a column for each size, and the growth between the two largest', () => {
    const table = scaleTable([
      { passages: 20, places: 10, figures: figures(7.25) },
      { passages: 1000, places: 500, figures: figures(20) },
      { passages: 10_000, places: 5000, figures: figures(200) },
    ]);
    expect(table).toContain('| passages / places | 20 / 10 | 1000 / 500 | 10000 / 5000 | grows as n to the |');
    expect(table).toContain('| Filter | 7.3 ms | 20 ms | 200 ms | 1.00 |');
    expect(table).toContain('| Frames over 50 ms, list scrolled | 0 % | 0 % | 0 % | – |');
  });
});
