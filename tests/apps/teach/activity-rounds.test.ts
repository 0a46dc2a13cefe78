import { expect, it } from 'vitest';
import { classMinutes } from '../../../src/apps/teach/activity-rounds.tsx';

it('a class needs 16 minutes for four passages with one question, 48 for eight with two', () => {
  expect(classMinutes(4, 1)).toBe(16);
  expect(classMinutes(8, 2)).toBe(48);
  expect(classMinutes(0, 2)).toBe(0);
});
