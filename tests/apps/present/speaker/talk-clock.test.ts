import { expect, it } from 'vitest';
import {
  elapsedTime,
  formatElapsed,
  pauseClock,
  readClock,
  startClock,
  STOPPED,
} from '../../../../src/apps/present/speaker/talk-clock.ts';

it('pauses do not count', () => {
  const paused = pauseClock(startClock(STOPPED, 1000), 61_000);
  expect(elapsedTime(paused, 999_000)).toBe(60_000);
  expect(elapsedTime(startClock(paused, 100_000), 130_000)).toBe(90_000);
});

it('a stored stopwatch goes on after a reload', () => {
  const clock = startClock(STOPPED, 1000);
  expect(readClock(JSON.stringify(clock))).toEqual(clock);
  for (const stored of [null, '', '{}', '{"gathered":-1}', '[1]']) expect(readClock(stored)).toEqual(STOPPED);
});

it('the elapsed time is in minutes and seconds, with hours from one hour on', () => {
  expect(formatElapsed(760_000)).toBe('12:40');
  expect(formatElapsed(3_725_000)).toBe('1:02:05');
});
