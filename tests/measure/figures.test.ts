import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingMs } from './blocking.ts';
import { figuresOf, median, medianFigures, type Visit } from './figures.ts';
import type { Watched } from './watch-page.ts';

const WATCHED: Watched = {
  firstPaint: 400,
  stillVisible: 420,
  swapBegun: undefined,
  interactive: undefined,
  longTasks: [],
  layoutShift: 0,
};
const visit = (purpose: Visit['purpose'], watched: Partial<Watched> = {}): Visit => ({
  purpose,
  watched: { ...WATCHED, ...watched },
  traffic: { paths: ['index.html', 'a.css'], bytes: 41_500 },
});

describe('blocking time', () => {
  it('is what each task takes beyond fifty milliseconds', () => {
    const tasks = [
      { start: 0, end: 120 },
      { start: 200, end: 250 },
      { start: 300, end: 360 },
    ];
    expect(blockingMs(tasks, 0, Infinity)).toBe(80);
  });

  it('counts of a task only the part between the two moments', () => {
    expect(blockingMs([{ start: 0, end: 300 }], 100, 200)).toBe(50);
    expect(blockingMs([{ start: 0, end: 300 }], 260, Infinity)).toBe(0);
    expect(blockingMs([{ start: 0, end: 300 }], 300, 900)).toBe(0);
  });

  it('never grows when the span shrinks', () => {
    const task = fc.tuple(fc.nat(5000), fc.nat(2000)).map(([start, duration]) => ({ start, end: start + duration }));
    fc.assert(
      fc.property(fc.array(task), fc.nat(5000), fc.nat(5000), fc.nat(500), (tasks, from, until, less) => {
        const whole = blockingMs(tasks, from, until);
        expect(blockingMs(tasks, from + less, until - less)).toBeLessThanOrEqual(whole);
        expect(whole).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the figures of a round', () => {
  it('keep apart what is read, what comes by itself and what the map costs', () => {
    const longTasks = [
      { start: 300, end: 400 },
      { start: 500, end: 650 },
      { start: 900, end: 1200 },
    ];
    const figures = figuresOf([
      visit('read', { longTasks: longTasks.slice(0, 1) }),
      visit('alone', { longTasks, swapBegun: 900 }),
      visit('map', { longTasks, swapBegun: 450, interactive: 1000, layoutShift: 0.02 }),
    ]);
    expect(figures).toEqual({
      firstPaint: 400,
      stillVisible: 420,
      interactive: 1000,
      blockingToPaint: 50,
      blockingRead: 0,
      blockingAlone: 100,
      blockingMap: 100 + 50,
      kilobytesRead: 41.5,
      kilobytesMap: 41.5,
      requestsRead: 2,
      requestsMap: 2,
      layoutShift: 0.02,
    });
  });

  it('of a bare map are those of its map, and of the floor those of its reading', () => {
    expect(figuresOf([visit('map', { interactive: 900 })])).toMatchObject({ firstPaint: 400, interactive: 900 });
    expect(figuresOf([visit('map')])).not.toHaveProperty('kilobytesRead');
    expect(figuresOf([visit('read')])).not.toHaveProperty('interactive');
  });
});

describe('the middle', () => {
  it('is one of the values, or lies half way between two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 3, 9, 2])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });

  it('does not follow one visit gone astray', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }), fc.integer(), (values, stray) => {
        const middle = median([...values, stray]) ?? Number.NaN;
        expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
        expect(middle).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('is taken of each figure by itself, over the rounds that have it', () => {
    const rounds = [{ firstPaint: 3, requestsRead: 7 }, { firstPaint: 1 }, { firstPaint: 2, requestsRead: 9 }];
    expect(medianFigures(rounds)).toEqual({ firstPaint: 2, requestsRead: 8 });
  });
});
