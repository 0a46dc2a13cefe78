import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/views/embed-dialog/load-picture.ts';

const BASE = 'https://maps.example/';
const PATH = 'map-pictures/en/map.png';
const ENTRY = { path: PATH, alt: 'Map of places', credit: 'The paper', width: 1200, height: 675 };

describe('An entry in the site’s list of pictures', () => {
  it('is read as it is listed', () => {
    const { path, ...rest } = ENTRY;
    expect(readPicture(ENTRY, PATH, BASE)).toEqual({ ...rest, src: `${BASE}${path}` });
  });

  it('is rejected without alternative text, credit or size in whole pixels', () => {
    for (const width of ['1200', 'wide', NaN, 0, -1, 1200.5, null, undefined])
      expect(readPicture({ ...ENTRY, width }, PATH, BASE), String(width)).toBeUndefined();
    for (const missing of ['alt', 'credit', 'height', 'path'])
      expect(readPicture({ ...ENTRY, [missing]: undefined }, PATH, BASE), missing).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (entry) => readPicture(entry, PATH, BASE) === undefined));
  });
});
