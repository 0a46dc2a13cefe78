import { describe, expect, it } from 'vitest';
import { policyRules } from '../../../src/node/world/border-policy.ts';
import { readDisputes } from '../../../src/node/world/disputes.ts';
import { sidesOfLines } from '../../../src/node/world/locate-point.ts';
import { readWorld } from '../../../src/node/world/read-world.ts';

const PACK = readWorld().naturalEarth();
const SIDES = sidesOfLines(PACK);
const DISPUTES = readDisputes();
const UN = policyRules('un-style', DISPUTES);
const HELD = policyRules('as-held', DISPUTES);

/** Styles of all lines between a country or area and another, by their ids in the pack. */
function stylesBetween(one: string, other: string, rules = UN): readonly string[] {
  const idOf = ({ country, area }: { country: string; area: string }) => area || country;
  const styles = [...SIDES].flatMap(([line, [a, b]]) => {
    if (!a || !b || [idOf(a), idOf(b)].sort().join() !== [one, other].sort().join()) return [];
    return [rules.styleOf(PACK.classes[PACK.lineClasses[line] ?? 0] ?? '', a, b)];
  });
  return [...new Set(styles)].sort();
}
const landOf = (area: string, rules = UN) => rules.landOf({ country: '', area, polygons: [] });
const isHatched = (area: string) => UN.isHatched({ country: '', area, polygons: [] });

describe('borders in the UN style', () => {
  it('are solid where they are agreed', () => {
    expect(stylesBetween('804', '616')).toEqual(['solid']);
    expect(stylesBetween('804', '643')).toEqual(['solid']);
    expect(stylesBetween('368', '760')).toEqual(['solid']);
  });

  it('draw Crimea as land of Ukraine, hatched, its land limit dashed', () => {
    expect([landOf('crimea'), isHatched('crimea'), stylesBetween('crimea', '804')]).toEqual(['804', true, ['dashed']]);
  });

  it('draw the Golan as land of Syria, hatched between two dashed lines', () => {
    expect([landOf('golan'), isHatched('golan')]).toEqual(['760', true]);
    expect([stylesBetween('golan', '376'), stylesBetween('golan', '760')]).toEqual([['dashed'], ['dashed']]);
  });

  it('draw Western Sahara whole and hatched, without the berm', () => {
    expect([landOf('western-sahara-west'), landOf('western-sahara-east')]).toEqual(['732', '732']);
    expect(isHatched('western-sahara-west')).toBe(true);
    expect(stylesBetween('western-sahara-west', 'western-sahara-east')).toEqual(['hidden']);
    expect(stylesBetween('western-sahara-west', '504')).toEqual(['dashed']);
    expect(stylesBetween('western-sahara-east', '478')).toEqual(['solid']);
  });

  it('draw Kashmir as the land of no country, the line of control dotted', () => {
    for (const area of ['kashmir-east', 'kashmir-north', 'kashmir-west', 'aksai-chin', 'siachen'])
      expect([landOf(area), isHatched(area)]).toEqual(['kashmir', true]);
    expect(stylesBetween('kashmir-east', 'kashmir-west')).toEqual(['dotted']);
  });

  it('draw Abyei as the land of no country within dotted lines', () => {
    expect([landOf('abyei'), isHatched('abyei')]).toEqual(['abyei', true]);
    expect([...stylesBetween('abyei', '729'), ...stylesBetween('abyei', '728')]).toEqual(['dotted', 'dotted']);
  });

  it('draw Kosovo as a country of its own, its line with Serbia dashed', () => {
    expect(PACK.units.some(({ country }) => country === '983')).toBe(true);
    expect(stylesBetween('983', '688')).toEqual(['dashed']);
    expect(stylesBetween('983', '008')).toEqual(['solid']);
  });

  it('draw Somaliland within Somalia, its line dashed, and Taiwan with a land of its own', () => {
    expect([landOf('somaliland'), isHatched('somaliland')]).toEqual(['706', false]);
    expect(stylesBetween('somaliland', '706')).toEqual(['dashed']);
    expect(PACK.units.filter(({ country }) => country === '158')).toHaveLength(1);
  });

  it('dash the armistice lines of 1949, the demarcation line in Korea and the border of the two Sudans', () => {
    for (const [one, other] of [
      ['275', '376'],
      ['408', '410'],
      ['728', '729'],
    ] as const)
      expect([one, stylesBetween(one, other)]).toEqual([one, ['dashed']]);
  });
});

describe('borders as they are held', () => {
  it('give every area to who holds it, and hatch none', () => {
    expect([landOf('crimea', HELD), landOf('golan', HELD), landOf('western-sahara-west', HELD)]).toEqual([
      '643',
      '376',
      '504',
    ]);
    expect(stylesBetween('crimea', '804', HELD)).toEqual(['solid']);
    expect(HELD.isHatched({ country: '', area: 'crimea', polygons: [] })).toBe(false);
  });
});

describe('the table of disputes', () => {
  it('has names in seven languages, a note and a source in every row', () => {
    for (const { id, names, note, source } of DISPUTES) {
      expect([id, ['en', 'ar', 'fr', 'es', 'uk', 'he', 'fa'].filter((language) => !names[language])]).toEqual([id, []]);
      expect([id, note.length > 20, source.length > 5]).toEqual([id, true, true]);
    }
  });

  it('has an area of the pack for each of its areas, and the other way round', () => {
    const areas = DISPUTES.flatMap(({ areas = [] }) => areas.map(({ id }) => id)).sort();
    expect(PACK.units.flatMap(({ area }) => (area ? [area] : [])).sort()).toEqual(areas);
  });
});
