import { expect, it, vi } from 'vitest';
import { incremental } from '../../../src/map/placement/incremental.ts';

function pieces(count: number, done: (piece: number) => void = () => undefined) {
  return incremental(
    (function* () {
      for (let piece = 1; piece < count; piece++) {
        done(piece);
        yield;
      }
      done(count);
      return { count };
    })(),
  );
}

it('a computation runs in slices, and its result comes with the last', () => {
  const done = vi.fn();
  const work = pieces(3, done);
  expect([work.step(), work.step()]).toEqual([undefined, undefined]);
  expect(done).toHaveBeenCalledTimes(2);
  expect(work.step()).toEqual({ count: 3 });
});

it('the remaining slices can be run at once, and none runs twice', () => {
  const done = vi.fn();
  const work = pieces(5, done);
  work.step();
  const result = work.finish();
  expect(result).toEqual({ count: 5 });
  expect(work.finish()).toBe(result);
  expect(work.step()).toBe(result);
  expect(done.mock.calls.flat()).toEqual([1, 2, 3, 4, 5]);
});

it('a computation that throws never hangs: it throws again at every further call', () => {
  const work = pieces(3, (piece) => {
    if (piece === 2) throw new Error('no room');
  });
  work.step();
  for (const ask of [work.step, work.finish, work.step, work.finish]) expect(ask).toThrow('no room');
});
