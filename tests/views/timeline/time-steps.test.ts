import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayCount, isoDay } from '../../../src/core/article/day-count.ts';
import { dayAfter, dayBefore, stepAfter, stepBefore, type TimeSteps } from '../../../src/views/timeline/time-steps.ts';
import { ISO_DAYS } from './dated-article.ts';

const DAYS: TimeSteps = { unit: 'day', from: '2018-01-01', count: 387 };
const MONTHS: TimeSteps = { unit: 'month', from: '2011-03-01', count: 95 };

const STEPS: fc.Arbitrary<TimeSteps> = fc
  .record({
    unit: fc.constantFrom('day' as const, 'month' as const),
    day: ISO_DAYS.filter((day) => day < '9900'),
    count: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ unit, day, count }) => ({ unit, from: unit === 'day' ? day : `${day.slice(0, 7)}-01`, count }));

describe('a step of the range', () => {
  it('is a day: the first boundary is before the first day, the last after the last', () => {
    expect([dayAfter(DAYS, 0), dayBefore(DAYS, 387)]).toEqual(['2018-01-01', '2019-01-22']);
    expect([stepBefore(DAYS, '2018-08-01'), stepAfter(DAYS, '2018-08-31')]).toEqual([212, 243]);
  });

  it('is a whole month on a long line, leap days included', () => {
    expect([dayAfter(MONTHS, 0), dayBefore(MONTHS, 95)]).toEqual(['2011-03-01', '2019-01-31']);
    expect([dayAfter(MONTHS, 11), dayBefore(MONTHS, 12)]).toEqual(['2012-02-01', '2012-02-29']);
    expect([stepBefore(MONTHS, '2012-02-17'), stepAfter(MONTHS, '2012-02-17')]).toEqual([11, 12]);
  });

  it('and its day can be computed from each other, on any line', () => {
    fc.assert(
      fc.property(STEPS, fc.nat(), (steps, random) => {
        const step = random % steps.count;
        expect(stepBefore(steps, dayAfter(steps, step))).toBe(step);
        expect(stepAfter(steps, dayBefore(steps, step + 1))).toBe(step + 1);
        expect(dayAfter(steps, step) <= dayBefore(steps, step + 1)).toBe(true);
      }),
    );
  });

  it('is on the line for days outside it', () => {
    fc.assert(
      fc.property(STEPS, ISO_DAYS, (steps, day) => {
        const [before, after] = [stepBefore(steps, day), stepAfter(steps, day)];
        expect(before >= 0 && before < after && after <= steps.count).toBe(true);
      }),
    );
  });
});

describe('days', () => {
  it('are counted without gaps from the first year to the last', () => {
    expect(dayCount('1970-01-01')).toBe(0);
    expect(dayCount('2000-03-01') - dayCount('2000-02-28')).toBe(2);
    expect(dayCount('1900-03-01') - dayCount('1900-02-28')).toBe(1);
    expect(isoDay(dayCount('0099-12-31') + 1)).toBe('0100-01-01');
    fc.assert(fc.property(ISO_DAYS, (day) => isoDay(dayCount(day)) === day));
  });
});
