import { expect, test } from 'vitest';
import { BUFFER, distanceField, type Contour } from '../../../src/node/glyphs/distance-field';
import { flattenPath } from '../../../src/node/glyphs/distance-field';

const SQUARE: Contour = [
  [2, 0],
  [10, 0],
  [10, 8],
  [2, 8],
];

const at = (field: NonNullable<ReturnType<typeof distanceField>>, x: number, y: number) =>
  field.bitmap[(field.top + BUFFER - 1 - y) * (field.width + 2 * BUFFER) + (x - field.left + BUFFER)]!;

test('the box is that of the outline, relative to the pen and the baseline', () => {
  const { left, top, width, height } = distanceField([SQUARE])!;
  expect({ left, top, width, height }).toEqual({ left: 2, top: 8, width: 8, height: 8 });
});

test('the value half a pixel inside is above that of the edge, and half a pixel outside below it by the same amount', () => {
  const field = distanceField([SQUARE])!;
  expect(Math.abs(at(field, 2, 4) - (191.25 + 16))).toBeLessThan(2);
  expect(Math.abs(at(field, 1, 4) - (191.25 - 16))).toBeLessThan(2);
});

test('an outline may run in either direction, and overlapping strokes are solid where they cross', () => {
  const field = distanceField([SQUARE])!;
  expect(distanceField([[...SQUARE].reverse()])!.bitmap).toEqual(field.bitmap);
  const crossed = distanceField([SQUARE, SQUARE.map(([x, y]) => [x + 4, y] as const)])!;
  expect(at(crossed, 9, 4)).toBeGreaterThan(191);
});

test('an inner contour in the opposite direction is a hole', () => {
  const hole: Contour = [...SQUARE].reverse().map(([x, y]) => [(x + 6) / 2, (y + 4) / 2] as const);
  expect(at(distanceField([SQUARE, hole])!, 5, 3)).toBeLessThan(191);
});

test('a space has no distance field', () => {
  expect(distanceField([])).toBeNull();
});

test('a flattened curve passes through the middle of the curve', () => {
  const [contour] = flattenPath(
    [
      { command: 'moveTo', args: [0, 0] },
      { command: 'quadraticCurveTo', args: [100, 200, 200, 0] },
      { command: 'closePath', args: [] },
    ],
    0.5,
    1,
  );
  expect(contour).toContainEqual([50, 100]);
});
