import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePack, encodePack, PACK_FORMAT, type PackHeader } from '../../../src/node/world/world-pack.ts';

const HEADER: PackHeader = {
  format: PACK_FORMAT,
  version: 'test',
  grid: 5000,
  classes: [''],
  lineClasses: [0],
  units: [{ country: '999', area: '', polygons: [[[0]]] }],
  rivers: [],
  lakes: [],
  urban: [],
  admin1: [],
};
type Line = [number, number][];
const LINES: Line[] = [
  [
    [0, 0],
    [10, 900_000],
    [-900_000, 3],
    [0, 0],
  ],
];

describe('a pack', () => {
  it('reads as it was written, for any lines', () => {
    const number = fc.integer({ min: -900_000, max: 900_000 });
    const lines = fc.array(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 9 }), { maxLength: 6 });
    fc.assert(
      fc.property(lines, (written) => {
        const { lines: read } = decodePack(encodePack(HEADER, written), 'test');
        const back = written.map((_, at) => {
          const [from, to] = [read.starts[at] ?? 0, read.starts[at + 1] ?? 0];
          return Array.from({ length: to - from }, (_, vertex) => [read.x[from + vertex], read.y[from + vertex]]);
        });
        expect(back).toEqual(written);
      }),
    );
  });

  it('knows the box of each line', () => {
    expect([...decodePack(encodePack(HEADER, LINES), 'test').lines.boxes]).toEqual([-900_000, 0, 10, 900_000]);
  });

  it('is refused where it is damaged, with its name and what to do', () => {
    const whole = encodePack(HEADER, LINES);
    const other = encodePack({ ...HEADER, format: 'older' as typeof PACK_FORMAT }, LINES);
    const damaged = [new Uint8Array(0), whole.slice(0, 9), whole.slice(0, -1), whole.slice(0, -4), other];
    for (const bytes of damaged)
      expect(() => decodePack(bytes, 'x.pack.br')).toThrow(/^x\.pack\.br is damaged \(.+\): restore it, or run/);
  });
});
