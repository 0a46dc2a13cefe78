import { expect, it } from 'vitest';
import { flightsTable, isTargetMet } from './flights-table.ts';

it('the target applies to the frame rate of all flights together', () => {
  expect(isTargetMet([{ scene: 1, bareMap: 50, presented: 30 }])).toBe(false);
  expect(
    isTargetMet([
      { scene: 1, bareMap: 50, presented: 30 },
      { scene: 2, bareMap: 50, presented: 52 },
    ]),
  ).toBe(true);
  expect(isTargetMet([])).toBe(false);
});

it('all flights to a scene are averaged in one row', () => {
  const flights = [
    { scene: 2, bareMap: 40, presented: 36 },
    { scene: 2, bareMap: 60, presented: 54 },
  ];
  expect(flightsTable(flights)).toContain('| 3 | 50.0 | 45.0 | 0.90 |');
});
