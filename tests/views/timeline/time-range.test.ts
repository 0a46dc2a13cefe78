import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowedStep,
  handlesOf,
  throttleToAnimationFrame,
  withDay,
  withHandle,
} from '../../../src/views/timeline/time-range.tsx';
import { layOutTimeline } from '../../../src/views/timeline/timeline-layout.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { DATED, ISO_DAYS, makeDated } from './dated-article.ts';

const LINE = layOutTimeline(makePublishedIndex());
const YEARS = layOutTimeline(makeDated('2019-01-22', ['2011-03-15', '2018-06-01']));

const RANGE = fc.oneof(
  fc.constant(undefined),
  fc.tuple(ISO_DAYS, ISO_DAYS).map((days) => {
    const [from, to] = [...days].sort() as [string, string];
    return { from, to };
  }),
  ISO_DAYS.map((from) => ({ from })),
  ISO_DAYS.map((to) => ({ to })),
);

describe('the handles', () => {
  it('are at both ends while no range is chosen', () => {
    expect(handlesOf(LINE, undefined)).toEqual({ from: 0, to: 387 });
    expect(handlesOf(LINE, { from: '2018-08-01' })).toEqual({ from: 212, to: 387 });
  });

  it('choose the days between them, both included', () => {
    expect(withHandle(LINE, undefined, 'from', 212)).toEqual({ from: '2018-08-01' });
    expect(withHandle(LINE, { from: '2018-08-01' }, 'to', 243)).toEqual({ from: '2018-08-01', to: '2018-08-31' });
  });

  it('make a side open at the end of the line', () => {
    expect(withHandle(LINE, { from: '2018-08-01' }, 'from', 0)).toBeUndefined();
    expect(withHandle(LINE, { from: '2018-08-01', to: '2018-09-01' }, 'to', 387)).toEqual({ from: '2018-08-01' });
  });

  it('keep the exact day of the other side, on a line of months', () => {
    expect(withHandle(YEARS, { to: '2018-03-17' }, 'from', 11)).toEqual({ from: '2012-02-01', to: '2018-03-17' });
  });

  it('never pass each other, wherever they are moved', () => {
    fc.assert(
      fc.property(DATED, RANGE, fc.integer({ min: -5, max: 20_000 }), (index, time, requested) => {
        const line = layOutTimeline(index);
        for (const side of ['from', 'to'] as const) {
          const step = allowedStep(line, time, side, requested);
          const moved = { ...handlesOf(line, time), [side]: step };
          expect(0 <= moved.from && moved.from < moved.to && moved.to <= line.steps.count).toBe(true);
        }
      }),
    );
  });

  it('return to the step they were moved to', () => {
    fc.assert(
      fc.property(DATED, fc.integer({ min: 0, max: 20_000 }), (index, requested) => {
        const line = layOutTimeline(index);
        for (const side of ['from', 'to'] as const) {
          const step = allowedStep(line, undefined, side, requested);
          expect(handlesOf(line, withHandle(line, undefined, side, step))[side]).toBe(step);
        }
      }),
    );
  });
});

describe('a day typed into a field', () => {
  it('is used to the day', () => {
    expect(withDay(LINE, undefined, 'from', '2018-08-17')).toEqual({ range: { from: '2018-08-17' } });
    expect(withDay(LINE, { from: '2018-08-17' }, 'to', '2018-09-02')).toEqual({
      range: { from: '2018-08-17', to: '2018-09-02' },
    });
  });

  it('moves the other side where that would be beyond it', () => {
    const time = { from: '2018-03-01', to: '2018-04-01' };
    expect(withDay(LINE, time, 'from', '2018-06-01')).toEqual({ range: { from: '2018-06-01', to: '2018-06-01' } });
    expect(withDay(LINE, time, 'to', '2018-02-01')).toEqual({ range: { from: '2018-02-01', to: '2018-02-01' } });
  });

  it('makes a side open at the end of the line', () => {
    expect(withDay(LINE, { from: '2018-03-01' }, 'from', '2018-01-01')).toEqual({ range: undefined });
  });

  it('changes nothing while it is incomplete, or outside the line', () => {
    for (const half of ['', '0002-08-17', '0020-08-17', '2017-12-31', '2019-01-23', '2018-02-30', 'soon'])
      expect(withDay(LINE, undefined, 'from', half)).toBeUndefined();
  });
});

function makeFrames() {
  const waiting = new Map<number, () => void>();
  let last = 0;
  return {
    waiting,
    request: (callback: () => void) => {
      waiting.set((last += 1), callback);
      return last;
    },
    cancel: (handle: number) => void waiting.delete(handle),
    draw: () => {
      const due = [...waiting.values()];
      waiting.clear();
      for (const callback of due) callback();
    },
  };
}

it('dragging is passed on once a frame, with the last value', () => {
  const [frames, passed] = [makeFrames(), [] as number[]];
  const { give } = throttleToAnimationFrame((value: number) => passed.push(value), frames);
  for (const value of [1, 2, 3]) give(value);
  expect([passed, frames.waiting.size]).toEqual([[], 1]);
  frames.draw();
  expect(passed).toEqual([3]);
  give(4);
  frames.draw();
  frames.draw();
  expect(passed).toEqual([3, 4]);
});

it('the pending value is dropped when the timeline is unmounted', () => {
  const [frames, passed] = [makeFrames(), [] as number[]];
  const { give, stop } = throttleToAnimationFrame((value: number) => passed.push(value), frames);
  give(1);
  stop();
  expect(frames.waiting.size).toBe(0);
  frames.draw();
  expect(passed).toEqual([]);
  stop();
});
