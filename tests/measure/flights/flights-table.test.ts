import { expect, it } from 'vitest';
import { flightsTable, isKept } from './flights-table.ts';

it('a presentation keeps its promise by all its flights together', () => {
  expect(isKept([{ scene: 1, alone: 50, presented: 30 }])).toBe(false);
  expect(
    isKept([
      { scene: 1, alone: 50, presented: 30 },
      { scene: 2, alone: 50, presented: 52 },
    ]),
  ).toBe(true);
  expect(isKept([])).toBe(false);
});

it('flights to a scene stand in one row', () => {
  const flights = [
    { scene: 2, alone: 40, presented: 36 },
    { scene: 2, alone: 60, presented: 54 },
  ];
  expect(flightsTable(flights)).toContain('| 3 | 50.0 | 45.0 | 0.90 |');
});
