import { describe, expect, it } from 'vitest';
import { baseMapLabelsAt, LABEL_SIZES, type LabelView, riverLabelId } from '../../src/cartography/base-labels.ts';
import { makePublishedBasemap } from '../published-basemap.ts';

const BASEMAP = makePublishedBasemap();

function labelsAt(zoom: number, change: Partial<LabelView> = {}, basemap = BASEMAP) {
  return baseMapLabelsAt(basemap, {
    zoom,
    language: 'ar',
    project: ([x = 0, y = 0]) => ({ x: x * 100, y: -y * 100 }),
    measure: (text, size) => ({ width: text.length * size, height: size }),
    isTaken: () => false,
    ...change,
  });
}
const from = (zoom: number, source: string) => labelsAt(zoom).filter((label) => label.source === source);
const rankOf = (id: string | number) =>
  BASEMAP.settlements.features.find(({ properties }) => properties.id === id)?.properties.rank;

describe('the names the base map wants to write', () => {
  it('are those of their zoom: neighbours up to 7, small towns only close by', () => {
    expect(from(6, 'country-labels').length).toBeGreaterThan(3);
    expect(from(8, 'country-labels')).toEqual([]);
    expect(from(5, 'settlements').length).toBeLessThan(from(7, 'settlements').length);
    expect(from(9.5, 'settlements').length).toBe(BASEMAP.settlements.features.length);
  });

  it('come larger towns first, in whatever order they are held, so that a small one gives way', () => {
    const features = [...BASEMAP.settlements.features].reverse();
    const turned = { ...BASEMAP, settlements: { ...BASEMAP.settlements, features } };
    for (const basemap of [BASEMAP, turned]) {
      const towns = labelsAt(9, {}, basemap).filter(({ source }) => source === 'settlements');
      const ranks = towns.map(({ id }) => ['capital', 'second', 'town', 'minor'].indexOf(rankOf(id) ?? ''));
      expect(ranks).not.toContain(-1);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });

  it('leave out whatever the story writes itself', () => {
    const without = labelsAt(8, { isTaken: ({ en }) => en === 'Baghdad' || en === 'Mosul' });
    expect(labelsAt(8).length - without.length).toBe(2);
  });

  it('stand beside the dot of a town, on the side the language runs to first, and on their own water', () => {
    for (const { sides, dot } of labelsAt(8, { language: 'ar' }).filter(({ source }) => source === 'settlements'))
      expect([sides[0], sides.length, dot > 0]).toEqual(['left', 4, true]);
    for (const { sides } of labelsAt(8, { language: 'en' }).filter(({ source }) => source === 'settlements'))
      expect(sides[0]).toBe('right');
    for (const { sides, dot } of from(8, 'water-labels')) expect([sides, dot]).toEqual([[], 0]);
  });

  it('of a river take a square it can turn in, in either language', () => {
    for (const language of ['ar', 'en'] as const)
      for (const { source, text } of labelsAt(8, { language }))
        if (source === 'river-labels') expect(text.width).toBe(text.height);
  });

  it('are told apart by ids of their own, each in its source', () => {
    const keys = labelsAt(8).map(({ source, id }) => `${source}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(riverLabelId(null, 3)).toBe('river-3');
  });

  it('grow with the zoom', () => {
    for (const sizes of Object.values(LABEL_SIZES)) expect([...sizes].sort((a, b) => a - b)).toEqual([...sizes]);
    const width = (zoom: number) => from(zoom, 'country-labels')[0]?.text.height ?? 0;
    expect(width(6.5)).toBeGreaterThan(width(5));
  });
});
