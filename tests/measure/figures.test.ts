import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockingMs } from './blocking.ts';
import { figuresOf, median, medianFigures, type Visit } from './figures.ts';
import type { PageTimings } from './observe-page.ts';

const TIMINGS: PageTimings = {
  firstPaint: 400,
  staticMapVisible: 420,
  mapLoadStart: undefined,
  interactive: undefined,
  longTasks: [],
  layoutShift: 0,
};
const visit = (purpose: Visit['purpose'], timings: Partial<PageTimings> = {}): Visit => ({
  purpose,
  timings: { ...TIMINGS, ...timings },
  traffic: { paths: ['index.html', 'a.css'], bytes: 41_500 },
});

describe('blocking time', () => {
  it('is the part of each task beyond 50 ms', () => {
    const tasks = [
      { start: 0, end: 120 },
      { start: 200, end: 250 },
      { start: 300, end: 360 },
    ];
    expect(blockingMs(tasks, 0, Infinity)).toBe(80);
  });

  it('includes only the part of a task between the two times', () => {
    expect(blockingMs([{ start: 0, end: 300 }], 100, 200)).toBe(50);
    expect(blockingMs([{ start: 0, end: 300 }], 260, Infinity)).toBe(0);
    expect(blockingMs([{ start: 0, end: 300 }], 300, 900)).toBe(0);
  });

  it('never increases for a shorter interval', () => {
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
  it('separate the visits that read, idle and use the map', () => {
    const longTasks = [
      { start: 300, end: 400 },
      { start: 500, end: 650 },
      { start: 900, end: 1200 },
    ];
    const figures = figuresOf([
      visit('read', { longTasks: longTasks.slice(0, 1) }),
      visit('idle', { longTasks, mapLoadStart: 900 }),
      visit('map', { longTasks, mapLoadStart: 450, interactive: 1000, layoutShift: 0.02 }),
    ]);
    expect(figures).toEqual({
      firstPaint: 400,
      staticMapVisible: 420,
      interactive: 1000,
      blockingToPaint: 50,
      blockingRead: 0,
      blockingIdle: 100,
      blockingMap: 100 + 50,
      kilobytesRead: 41.5,
      kilobytesMap: 41.5,
      requestsRead: 2,
      requestsMap: 2,
      layoutShift: 0.02,
    });
  });

  it('are those of the map visit for a bare map, and those of the reading visit for the floor', () => {
    expect(figuresOf([visit('map', { interactive: 900 })])).toMatchObject({ firstPaint: 400, interactive: 900 });
    expect(figuresOf([visit('map')])).not.toHaveProperty('kilobytesRead');
    expect(figuresOf([visit('read')])).not.toHaveProperty('interactive');
  });
});

describe('the median', () => {
  it('is one of the values, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 3, 9, 2])).toBe(2.5);
    expect(median([])).toBeUndefined();
  });

  it('is robust against one outlier', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }), fc.integer(), (values, outlier) => {
        const middle = median([...values, outlier]) ?? Number.NaN;
        expect(middle).toBeGreaterThanOrEqual(Math.min(...values));
        expect(middle).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  it('is computed for each figure separately, over the rounds that have it', () => {
    const rounds = [{ firstPaint: 3, requestsRead: 7 }, { firstPaint: 1 }, { firstPaint: 2, requestsRead: 9 }];
    expect(medianFigures(rounds)).toEqual({ firstPaint: 2, requestsRead: 8 });
  });
});
