import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRegion } from '../../../src/node/basemap/region.ts';
import { makeRegion } from '../../map/basemap/made-basemap.ts';

describe('the source of a region', () => {
  it('is returned unchanged where it is valid', () => {
    expect(parseRegion(makeRegion(3), 'region.json')).toEqual({ region: makeRegion(3), issues: [] });
    const own = JSON.parse(readFileSync('data/basemap/sources/region.json', 'utf8')) as unknown;
    expect(parseRegion(own, 'region.json').issues).toEqual([]);
  });

  it('gets all issues at once, each with its path', () => {
    const { cut, ...rest } = makeRegion(2);
    const { region, issues } = parseRegion(
      {
        ...rest,
        focus: [{ id: '90', names: { en: [] } }, rest.focus[1]],
        cut: { ...cut, steps: 0, disputed: [{ between: ['901'], reason: '' }] },
        colour: 'red',
      },
      'region.json',
    );
    expect(region).toBeUndefined();
    expect(issues.map(({ path }) => path).sort()).toEqual(
      [
        '$.colour',
        '$.cut.disputed[0].between[1]',
        '$.cut.disputed[0].reason',
        '$.cut.steps',
        '$.focus[0].id',
        '$.focus[0].names.en',
      ].sort(),
    );
  });

  it('is refused where a focus country is listed twice', () => {
    const { focus, ...rest } = makeRegion(1);
    const { issues } = parseRegion({ ...rest, focus: [...focus, ...focus] }, 'region.json');
    expect(issues.map(({ path, expected }) => [path, expected])).toEqual([['$.focus', 'each country once']]);
  });
});
