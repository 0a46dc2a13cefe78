import { describe, expect, it } from 'vitest';
import {
  type BaseMapLabel,
  baseMapLabelsAt,
  LABEL_SIZES,
  labelBox,
  type LabelView,
  placeBaseMapLabels,
  riverLabelId,
} from '../../../src/map/placement/base-map-labels.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';
import fc from 'fast-check';
import { type Box, boxAround, pixelsOutside, overlapSide } from '../../../src/map/geometry/screen-geometry.ts';

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

describe('the candidate labels of the base map', () => {
  it('are those of their zoom: neighbours up to 7, small towns only close by', () => {
    expect(from(6, 'country-labels').length).toBeGreaterThan(3);
    expect(from(8, 'country-labels')).toEqual([]);
    expect(from(5, 'settlements').length).toBeLessThan(from(7, 'settlements').length);
    expect(from(9.5, 'settlements').length).toBe(BASEMAP.settlements.features.length);
  });

  it('have larger towns first, whatever the order of the file, so that a small one gives way', () => {
    const features = [...BASEMAP.settlements.features].reverse();
    const turned = { ...BASEMAP, settlements: { ...BASEMAP.settlements, features } };
    for (const basemap of [BASEMAP, turned]) {
      const towns = labelsAt(9, {}, basemap).filter(({ source }) => source === 'settlements');
      const ranks = towns.map(({ id }) => ['capital', 'second', 'town', 'minor'].indexOf(rankOf(id) ?? ''));
      expect(ranks).not.toContain(-1);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
  });

  it('leave out the places that the article itself labels', () => {
    const without = labelsAt(8, { isTaken: (names) => names.includes('Baghdad') || names.includes('Mosul') });
    expect(labelsAt(8).length - without.length).toBe(2);
  });

  it('are beside the dot of a town, first on the side of the reading direction, and centred on their water', () => {
    for (const { sides, dot } of labelsAt(8, { language: 'ar' }).filter(({ source }) => source === 'settlements'))
      expect([sides[0], sides.length, dot > 0]).toEqual(['left', 4, true]);
    for (const { sides } of labelsAt(8, { language: 'en' }).filter(({ source }) => source === 'settlements'))
      expect(sides[0]).toBe('right');
    for (const { sides, dot } of from(8, 'water-labels')) expect([sides, dot]).toEqual([[], 0]);
  });

  it('reserve a square in which the label of a river can turn, in either language', () => {
    for (const language of ['ar', 'en'] as const)
      for (const { source, text } of labelsAt(8, { language }))
        if (source === 'river-labels') expect(text.width).toBe(text.height);
  });

  it('have unique ids, each in its source', () => {
    const keys = labelsAt(8).map(({ source, id }) => `${source}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(riverLabelId(3)).toBe('river-3');
  });

  it('grow with the zoom', () => {
    for (const sizes of Object.values(LABEL_SIZES)) expect([...sizes].sort((a, b) => a - b)).toEqual([...sizes]);
    const width = (zoom: number) => from(zoom, 'country-labels')[0]?.text.height ?? 0;
    expect(width(6.5)).toBeGreaterThan(width(5));
  });
});

const VIEW: Box = { x0: 0, y0: 0, x1: 600, y1: 400 };

function makeLabel(id: string, x: number, y: number, change: Partial<BaseMapLabel> = {}): BaseMapLabel {
  const sides = ['right', 'left', 'bottom', 'top'] as const;
  return Object.freeze({ id, anchor: { x, y }, text: { width: 60, height: 16 }, sides, dot: 3, ...change });
}

const LABELS = fc
  .array(
    fc.record({
      x: fc.integer({ min: -20, max: 620 }),
      y: fc.integer({ min: -20, max: 420 }),
      width: fc.integer({ min: 10, max: 120 }),
      isTown: fc.boolean(),
      group: fc.option(fc.constantFrom('tigris', 'road'), { nil: undefined, freq: 4 }),
    }),
    { maxLength: 25 },
  )
  .map((generated) =>
    generated.map(({ x, y, width, isTown, group }, at) =>
      makeLabel(`l${at}`, x, y, {
        text: { width, height: 16 },
        ...(isTown ? {} : { sides: [], dot: 0 }),
        ...(group === undefined ? {} : { group }),
      }),
    ),
  );
const TAKEN = fc.array(
  fc
    .record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) })
    .map((centre) => boxAround(centre, { width: 70, height: 40 })),
  { maxLength: 6 },
);

describe('the labels of the base map', () => {
  it('never overlap symbols and labels of the article or one another, nor leave the view', () => {
    fc.assert(
      fc.property(LABELS, TAKEN, (labels, taken) => {
        const shown = placeBaseMapLabels(labels, taken, VIEW);
        const boxes = labels.flatMap((label) => {
          const side = shown.get(label.id);
          if (!side) return [];
          const dot = boxAround(label.anchor, { width: label.dot * 2, height: label.dot * 2 });
          return [{ name: labelBox(label, side), dot: label.dot > 0 ? dot : undefined }];
        });
        for (const [at, { name, dot }] of boxes.entries()) {
          expect(pixelsOutside(name, VIEW)).toBe(0);
          const others = boxes
            .filter((_, other) => other !== at)
            .flatMap((other) => [other.name, other.dot ?? []].flat());
          for (const other of [...taken, ...others]) {
            expect(overlapSide(name, other)).toBe(0);
            if (dot) expect(overlapSide(dot, other)).toBe(0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are each shown where nothing is in the way, on their preferred side', () => {
    const labels = [makeLabel('a', 100, 100), makeLabel('b', 300, 300, { sides: ['left', 'right'] })];
    expect([...placeBaseMapLabels(labels, [], VIEW)]).toEqual([
      ['a', 'right'],
      ['b', 'left'],
    ]);
  });

  it('move to another side before they are left out', () => {
    const right = boxAround({ x: 140, y: 100 }, { width: 60, height: 20 });
    expect(placeBaseMapLabels([makeLabel('a', 100, 100)], [right], VIEW).get('a')).toBe('left');
    const all = boxAround({ x: 100, y: 100 }, { width: 200, height: 100 });
    expect(placeBaseMapLabels([makeLabel('a', 100, 100)], [all], VIEW).size).toBe(0);
  });

  it('have priority in their order', () => {
    const shown = placeBaseMapLabels(
      [makeLabel('first', 100, 100, { sides: ['right'] }), makeLabel('second', 110, 104, { sides: ['right'] })],
      [],
      VIEW,
    );
    expect([...shown.keys()]).toEqual(['first']);
  });

  it('never cover the dot of a labelled town', () => {
    const before = makeLabel('before', 20, 100, { sides: ['right'], text: { width: 74, height: 16 } });
    const shown = placeBaseMapLabels([makeLabel('town', 100, 100, { sides: ['right'] }), before], [], VIEW);
    expect([...shown.keys()]).toEqual(['town']);
  });

  it('are shown once for a river or road', () => {
    const runs = [makeLabel('a', 100, 100, { group: 'road' }), makeLabel('b', 300, 300, { group: 'road' })];
    expect([...placeBaseMapLabels(runs, [], VIEW).keys()]).toEqual(['a']);
    const blocked = boxAround({ x: 100, y: 100 }, { width: 200, height: 100 });
    expect([...placeBaseMapLabels(runs, [blocked], VIEW).keys()]).toEqual(['b']);
  });
});
