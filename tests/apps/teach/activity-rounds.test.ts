import { expect, it } from 'vitest';
import { classMinutes } from '../../../src/apps/teach/activity-rounds.tsx';

it('four passages with one question fit the quarter of an hour a lesson has for them, eight with both do not', () => {
  expect(classMinutes(4, 1)).toBe(16);
  expect(classMinutes(8, 2)).toBe(48);
  expect(classMinutes(0, 2)).toBe(0);
});
