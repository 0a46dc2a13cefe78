import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bareMapAddress, bareMapFrom } from './bare-map/bare-map-address.ts';

it('the parameters of a bare map are read back from its URL unchanged', () => {
  const figure = fc.double({ min: -180, max: 1200, noNaN: true });
  const map = fc.record({
    language: fc.constantFrom('ar' as const, 'en' as const),
    width: fc.nat(2000),
    height: fc.nat(2000),
    center: fc.tuple(figure, figure),
    zoom: figure,
  });
  fc.assert(
    fc.property(map, (written) => {
      const read = bareMapFrom(bareMapAddress(written).slice(1));
      expect(read.language).toBe(written.language);
      const figures = ({ width, height, center, zoom }: typeof read) => [width, height, ...center, zoom];
      figures(read).forEach((value, at) => expect(value).toBeCloseTo(figures(written)[at] ?? Number.NaN, 9));
    }),
  );
});

it('a URL without a parameter throws an error that names the parameter', () => {
  expect(() => bareMapFrom('?width=1&height=2&longitude=3&latitude=4')).toThrow('zoom');
});
