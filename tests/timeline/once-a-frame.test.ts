import { expect, it } from 'vitest';
import { throttleToAnimationFrame } from '../../src/timeline/once-a-frame.ts';

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

it('dragging is passed on once a frame, as far as it has come', () => {
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

it('what waits is dropped when the timeline goes away', () => {
  const [frames, passed] = [makeFrames(), [] as number[]];
  const { give, stop } = throttleToAnimationFrame((value: number) => passed.push(value), frames);
  give(1);
  stop();
  expect(frames.waiting.size).toBe(0);
  frames.draw();
  expect(passed).toEqual([]);
  stop();
});
