import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacementArea, SymbolToPlace, Placement } from '../../../src/map/placement/placed-symbol.ts';
import { placeSymbols } from '../../../src/map/placement/place-symbols.ts';
import { labelOffset } from '../../../src/map/placement/placement-cost.ts';
import {
  type Box,
  boxAround,
  pixelsOutside,
  overlapSide,
  type Point,
} from '../../../src/map/geometry/screen-geometry.ts';

const VIEW: Box = { x0: 0, y0: 0, x1: 1000, y1: 700 };
const GROUND: PlacementArea = { view: VIEW, obstacles: [], lines: [] };

function makeMark(id: string, anchor: Point, change: Partial<SymbolToPlace> = {}): SymbolToPlace {
  return Object.freeze({
    id,
    anchor,
    token: { width: 30, height: 30 },
    name: { width: 80, height: 18 },
    footprint: 0,
    outline: [],
    homes: [],
    prefersAside: false,
    staysPut: false,
    isNamed: true,
    needsName: false,
    passages: 1,
    isTown: false,
    priority: 10,
    preferredSide: 'right',
    ...change,
  });
}

/** The boxes of the symbol and label of a place on screen. */
function boxesOf(mark: SymbolToPlace, { offset, name }: Placement): readonly Box[] {
  const at = ({ x, y }: Point) => ({ x: mark.anchor.x + x, y: mark.anchor.y + y });
  return [boxAround(at(offset), mark.token), ...(name ? [boxAround(at(name), mark.name)] : [])];
}

const MARKS = (most: number): fc.Arbitrary<readonly SymbolToPlace[]> =>
  fc
    .array(
      fc.record({
        x: fc.integer({ min: 60, max: 940 }),
        y: fc.integer({ min: 60, max: 640 }),
        width: fc.integer({ min: 20, max: 150 }),
        footprint: fc.integer({ min: 0, max: 40 }),
        priority: fc.integer({ min: 0, max: 3 }),
        isNamed: fc.boolean(),
        preferredSide: fc.constantFrom('left' as const, 'right' as const),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((generated) =>
      generated.map(({ x, y, width, ...rest }, at) =>
        makeMark(`m${at}`, { x, y }, { ...rest, name: { width, height: 18 } }),
      ),
    );

/** Symbols with so much room around them that none can be in the way of another. */
const FAR_APART = fc
  .shuffledSubarray(
    Array.from({ length: 12 }, (_, at) => ({ x: 125 + 250 * (at % 4), y: 110 + 230 * Math.floor(at / 4) })),
    { minLength: 1 },
  )
  .chain((cells) => fc.tuple(...cells.map((cell) => fc.tuple(fc.constant(cell), fc.integer({ min: -8, max: 8 })))))
  .map((placed) => placed.map(([{ x, y }, shift], at) => makeMark(`m${at}`, { x: x + shift, y: y - shift })));

describe('the symbols of a map', () => {
  it('are all placed, however many there are and however close: none is dropped', () => {
    fc.assert(
      fc.property(MARKS(14), (marks) => {
        const placed = placeSymbols(marks, GROUND);
        expect([...placed.keys()].sort()).toEqual(marks.map(({ id }) => id).sort());
      }),
      { numRuns: 12 },
    );
    const heap = Array.from({ length: 12 }, (_, at) => makeMark(`m${at}`, { x: 500, y: 350 }));
    expect(placeSymbols(heap, GROUND).size).toBe(12);
    expect(placeSymbols([], GROUND).size).toBe(0);
  });

  it('lie on their anchors with labels on the preferred side, where they are far apart', () => {
    fc.assert(
      fc.property(FAR_APART, (marks) => {
        for (const [id, { offset, name, isAside }] of placeSymbols(marks, GROUND)) {
          const mark = marks.find((each) => each.id === id)!;
          expect({ offset, name, isAside }).toEqual({
            offset: { x: 0, y: 0 },
            name: labelOffset(mark.token, mark.name, 'right'),
            isAside: false,
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never overlap, nor do their labels, where there is room', () => {
    fc.assert(
      fc.property(MARKS(6), (marks) => {
        const placed = placeSymbols(marks, GROUND);
        const boxes = marks.map((mark) => boxesOf(mark, placed.get(mark.id)!));
        for (const [at, mine] of boxes.entries())
          for (const others of boxes.slice(at + 1))
            for (const box of mine) for (const other of others) expect(overlapSide(box, other)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['left', 'right', 'bottom', 'top'] as const)(
    'have their label on another side where a road or border runs along the %s, their preferred side',
    (preferredSide) => {
      const mark = makeMark('m', { x: 500, y: 350 }, { preferredSide });
      const { x, y } = labelOffset(mark.token, mark.name, preferredSide);
      const line = boxAround({ x: mark.anchor.x + x, y: mark.anchor.y + y }, { width: 60, height: 4 });
      const { name, isAside } = placeSymbols([mark], { ...GROUND, lines: [line] }).get('m')!;
      expect(name).toBeDefined();
      expect(name).not.toEqual({ x, y });
      expect(isAside).toBe(false);
    },
  );

  it('stay inside the view and clear of overlays', () => {
    const card: Box = { x0: 700, y0: 0, x1: 1000, y1: 500 };
    const marks = [
      makeMark('edge', { x: 985, y: 600 }),
      makeMark('top', { x: 500, y: 18 }),
      makeMark('by-the-card', { x: 680, y: 200 }),
    ];
    const placed = placeSymbols(marks, { ...GROUND, obstacles: [card] });
    for (const mark of marks)
      for (const box of boxesOf(mark, placed.get(mark.id)!)) {
        expect(pixelsOutside(box, VIEW), mark.id).toBe(0);
        expect(overlapSide(box, card), mark.id).toBe(0);
      }
  });

  it('are placed the same way each time, whatever the order of the input', () => {
    fc.assert(
      fc.property(MARKS(7), fc.nat(), (marks, turn) => {
        const at = turn % marks.length;
        const turned = [...marks.slice(at), ...marks.slice(0, at)].reverse();
        const plain = (placed: ReadonlyMap<string, Placement>) => Object.fromEntries(placed);
        expect(plain(placeSymbols(turned, GROUND))).toEqual(plain(placeSymbols(marks, GROUND)));
      }),
      { numRuns: 12 },
    );
  });
});

describe('a symbol without room', () => {
  /** Obstacles all around a point, except for the symbol itself. */
  const hemmedIn = ({ x, y }: Point, room: number, reach: number): Box[] => [
    { x0: x - reach, y0: y - reach, x1: x + reach, y1: y - room },
    { x0: x - reach, y0: y + room, x1: x + reach, y1: y + reach },
    { x0: x - reach, y0: y - room, x1: x - room, y1: y + room },
    { x0: x + room, y0: y - room, x1: x + reach, y1: y + room },
  ];

  it.each([30, 45, 60, 80])('loses its label first and stays on its place, enclosed for %i px', (reach) => {
    const mark = makeMark('town', { x: 500, y: 350 });
    const placed = placeSymbols([mark], { ...GROUND, obstacles: hemmedIn(mark.anchor, 18, reach) }).get('town');
    expect(placed).toMatchObject({ id: 'town', offset: { x: 0, y: 0 }, name: undefined, isAside: false });
  });

  it('is displaced only when there is no room for the symbol either', () => {
    const mark = makeMark('town', { x: 500, y: 350 });
    const over: Box = { x0: 470, y0: 320, x1: 530, y1: 380 };
    const placed = placeSymbols([mark], { ...GROUND, obstacles: [over] }).get('town')!;
    expect(placed.isAside).toBe(true);
    for (const box of boxesOf(mark, placed)) expect(overlapSide(box, over)).toBe(0);
  });

  it('of a reference place stays on its place, however little room there is: it has no leader', () => {
    const name = makeMark(
      'name',
      { x: 500, y: 350 },
      { staysPut: true, needsName: true, token: { width: 8, height: 8 } },
    );
    const crowd = [-20, 0, 20].map((y) => makeMark(`m${y}`, { x: 510, y: 350 + y }, { priority: 99 }));
    const over: Box = { x0: 470, y0: 320, x1: 530, y1: 380 };
    const placed = placeSymbols([name, ...crowd], { ...GROUND, obstacles: [over] }).get('name')!;
    expect(placed).toMatchObject({ offset: { x: 0, y: 0 }, isAside: false });
    expect(placed.name).toBeDefined();
  });

  it('of a long place is moved along the place rather than displaced', () => {
    const home = { x: 200, y: 0 };
    const road = makeMark('road', { x: 500, y: 350 }, { homes: [home] });
    const town = makeMark('town', { x: 505, y: 350 }, { priority: 99 });
    const placed = placeSymbols([road, town], GROUND);
    expect(placed.get('road')).toMatchObject({ offset: home, isAside: false });
    expect(placed.get('town')).toMatchObject({ offset: { x: 0, y: 0 } });
  });

  it('lies on the part of its place that is in view, however far from its centre', () => {
    const far = makeMark('country', { x: -900, y: 350 }, { homes: [{ x: 1400, y: 0 }] });
    expect(placeSymbols([far], GROUND).get('country')).toMatchObject({ offset: { x: 1400, y: 0 }, isAside: false });
  });

  it('that would hide its place is displaced', () => {
    const small = makeMark('district', { x: 500, y: 350 }, { prefersAside: true, footprint: 20 });
    const placed = placeSymbols([small], GROUND).get('district')!;
    expect(placed.isAside).toBe(true);
    const far = Math.hypot(placed.offset.x, placed.offset.y);
    expect(far).toBeGreaterThanOrEqual(20 + 15);
    expect(far).toBeLessThan(80);
  });

  it('gives way to one of higher priority, which stays on its place', () => {
    const [low, high] = [makeMark('low', { x: 500, y: 350 }), makeMark('high', { x: 522, y: 350 }, { priority: 99 })];
    const placed = placeSymbols([low, high], GROUND);
    expect(placed.get('high')?.isAside).toBe(false);
    expect(placed.get('low')?.isAside).toBe(true);
  });

  it('is not drawn on the other side of a town from its place', () => {
    const town = makeMark('town', { x: 500, y: 350 }, { isTown: true, footprint: 5, priority: 20 });
    const north = makeMark('north', { x: 497, y: 341 }, { prefersAside: true, footprint: 20 });
    // Room to the south, and to the north only further away.
    const over: Box = { x0: 380, y0: 270, x1: 620, y1: 330 };
    const { offset } = placeSymbols([town, north], { ...GROUND, obstacles: [over] }).get('north')!;
    expect(north.anchor.y + offset.y - north.token.height / 2).toBeLessThan(town.anchor.y);
  });

  it('loses its label to the one that more passages name', () => {
    const often = makeMark('often', { x: 500, y: 350 }, { passages: 8, priority: 10 });
    const once = makeMark('once', { x: 500, y: 384 }, { passages: 1, priority: 30 });
    // Room for one label between two walls, beside both symbols.
    const walls = [
      { x0: 0, y0: 0, x1: 1000, y1: 332 },
      { x0: 0, y0: 402, x1: 1000, y1: 700 },
      { x0: 0, y0: 0, x1: 482, y1: 700 },
      { x0: 518, y0: 377, x1: 1000, y1: 700 },
    ];
    const placed = placeSymbols([often, once], { ...GROUND, obstacles: walls });
    expect(placed.get('often')?.name).toBeDefined();
    expect(placed.get('once')?.name).toBeUndefined();
  });

  it('has no label where the road is labelled along its line', () => {
    expect(placeSymbols([makeMark('road', { x: 500, y: 350 }, { isNamed: false })], GROUND).get('road')?.name).toBe(
      undefined,
    );
  });
});
