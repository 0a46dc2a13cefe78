import { anchorOf } from '../geometry/place-bounds.ts';
import { type BaseMapLabel, baseMapLabelsAt, placeBaseMapLabels } from './base-map-labels.ts';
import { roadNames, roadNamesAt } from './road-names.ts';
import { type Cluster, clusterBox, clusterPlaces } from './clusters.ts';
import type { LayoutInput, MapPlace, PlacedSymbol, Placement, Side, SymbolToPlace } from './placed-symbol.ts';
import { placeSymbolsIncrementally } from './place-symbols.ts';
import { type Box, boxAround, overlapSide, type Point } from '../geometry/screen-geometry.ts';
import { ROAD_NAME_ZOOM } from '../geometry/scales.ts';
import { incremental } from './incremental.ts';
import { lineObstacles, symbolToPlace } from './symbol-to-place.ts';
import { leaderOf, displacedRingRadius } from './candidate-positions.ts';
import { inLanguage } from '../../core/article/article-languages.ts';

/** Side of a hit target in pixels where there is room. */
const LEAST_TARGET = 44;
/** Least side of a hit target in pixels, however close the next one is. */
const SMALLEST_TARGET = 24;

/**
 * Grows every box to 44 × 44 px where there is room: never into another box and at most half way to it, so that no
 * target hides another; but to 24 × 24 px at least.
 */
function hitTargets(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box, index) => {
    const grown = grownTo(LEAST_TARGET, box);
    const apart = boxes
      .filter((_, other) => other !== index)
      .reduce((target, other) => cutBack(target, box, other), grown);
    return grownTo(SMALLEST_TARGET, apart);
  });
}

function grownTo(least: number, { x0, y0, x1, y1 }: Box): Box {
  const across = Math.max(0, least - (x1 - x0)) / 2;
  const down = Math.max(0, least - (y1 - y0)) / 2;
  return { x0: x0 - across, y0: y0 - down, x1: x1 + across, y1: y1 + down };
}

/** The target of `box`, cut back where it would meet the target of another box. */
function cutBack(target: Box, box: Box, other: Box): Box {
  const otherTarget = grownTo(LEAST_TARGET, other);
  const meets =
    target.x0 < otherTarget.x1 &&
    otherTarget.x0 < target.x1 &&
    target.y0 < otherTarget.y1 &&
    otherTarget.y0 < target.y1;
  if (!meets) return target;
  const gaps = {
    left: box.x0 - other.x1,
    right: other.x0 - box.x1,
    above: box.y0 - other.y1,
    below: other.y0 - box.y1,
  };
  const widest = Math.max(...Object.values(gaps));
  // Boxes that overlap already are not separated by growing less.
  if (widest < 0) return box;
  const half = widest / 2;
  if (widest === gaps.above) return { ...target, y0: Math.max(target.y0, box.y0 - half) };
  if (widest === gaps.below) return { ...target, y1: Math.min(target.y1, box.y1 + half) };
  if (widest === gaps.left) return { ...target, x0: Math.max(target.x0, box.x0 - half) };
  return { ...target, x1: Math.min(target.x1, box.x1 + half) };
}

export type MapLayout<Place extends MapPlace = MapPlace> = {
  readonly marks: readonly PlacedSymbol<Place>[];
  /** Clusters of places that are too close for symbols of their own. */
  readonly clusters: readonly Cluster<Place>[];
  readonly baseLabels: readonly {
    readonly source: string;
    readonly id: string | number;
    readonly side: Side | 'centre';
  }[];
};

/** Least visible side in pixels of a target that can be pressed. */
const LEAST_VISIBLE = 24;
/** Lays out everything over the map at once: symbols and labels of the article first, then labels of the base map. */
export function layOutMap<Place extends MapPlace>(whole: LayoutInput<Place>): MapLayout<Place> {
  return incremental(layOutIncrementally(whole)).finish();
}

/** The same in slices, so that the main thread can handle input between them. */
export function* layOutIncrementally<Place extends MapPlace>(
  whole: LayoutInput<Place>,
): Generator<void, MapLayout<Place>> {
  const { places, view } = whole;
  const { single, clusters } = clusterPlaces(places, whole);
  const clusterBoxes = clusters.map((cluster) => clusterBox(cluster, whole.project));
  const input = { ...whole, obstacles: [...whole.obstacles, ...clusterBoxes] };
  const symbols = single.flatMap((place) => {
    const position = anchorOf(place.place);
    return position ? [symbolToPlace(input, place, position)] : [];
  });
  yield;
  const lines = lineObstacles(places, input.project, view);
  const { placements, labels } = yield* placeSymbolsAndLabels(input, symbols, lines);
  const placed = symbols
    .map((symbol) => ({ ...symbol, placement: placements.get(symbol.mark.id) ?? undisplaced(symbol.mark.id) }))
    // Reference places whose label was not placed are left out: only the edge of the label would be visible under an
    // overlay.
    .filter(({ place, placement }) => !place.isReference || placement.name !== undefined);
  const targets = hitTargets(hitBoxes(placed));
  const marks = placed.map(({ place, mark, leastRing, placement }, index): PlacedSymbol<Place> => {
    const target = clippedTo(view, targets[index] ?? symbolBox(mark, placement));
    return {
      place,
      placement,
      nameSize: mark.name,
      target: relativeTo(mark.anchor, target),
      isOutOfSight: target.x1 - target.x0 < LEAST_VISIBLE || target.y1 - target.y0 < LEAST_VISIBLE,
      leader: leaderOf(mark, placement),
      ring: leastRing !== undefined && placement.isAside ? displacedRingRadius(mark) : leastRing,
    };
  });
  yield;
  const baseLabels = labels.map(({ source, id, side }) => ({ source, id, side }));
  return { marks, clusters, baseLabels };
}

function undisplaced(id: string): Placement {
  const origin = { x: 0, y: 0 };
  return { id, offset: origin, leaderFrom: origin, isAside: false };
}

/** Boxes of symbols with their labels; where two would overlap, the hit target is the symbol alone. */
function hitBoxes(placed: readonly (SymbolOfPlace & { readonly placement: Placement })[]): readonly Box[] {
  const whole = placed.map(({ mark, placement }) => symbolBox(mark, placement));
  return placed.map(({ place, mark, placement }, index) => {
    const box = whole[index] ?? symbolBox(mark, placement);
    const isClear = whole.every((other, at) => at === index || overlapSide(box, other) === 0);
    return isClear || place.isReference ? box : symbolBox(mark, { ...placement, name: undefined });
  });
}

/** The box around symbol and label on screen. */
function symbolBox({ anchor, token, name }: SymbolToPlace, placement: Placement): Box {
  const boxes = [boxAround(placement.offset, token), ...(placement.name ? [boxAround(placement.name, name)] : [])];
  return {
    x0: anchor.x + Math.min(...boxes.map((box) => box.x0)),
    y0: anchor.y + Math.min(...boxes.map((box) => box.y0)),
    x1: anchor.x + Math.max(...boxes.map((box) => box.x1)),
    y1: anchor.y + Math.max(...boxes.map((box) => box.y1)),
  };
}

/** Hit targets are clipped to the view: the page around the map covers what lies outside it. */
function clippedTo(view: Box, { x0, y0, x1, y1 }: Box): Box {
  return { x0: Math.max(x0, view.x0), y0: Math.max(y0, view.y0), x1: Math.min(x1, view.x1), y1: Math.min(y1, view.y1) };
}

function relativeTo({ x, y }: Point, { x0, y0, x1, y1 }: Box): Box {
  return { x0: x0 - x, y0: y0 - y, x1: x1 - x, y1: y1 - y };
}

type SidedLabel = BaseMapLabel & MapLayout['baseLabels'][number];
type SymbolOfPlace = { readonly place: MapPlace; readonly mark: SymbolToPlace; readonly leastRing: number | undefined };

function placeVisibleSymbols(
  input: LayoutInput,
  symbols: readonly SymbolOfPlace[],
  lines: readonly Box[],
  unnamed: ReadonlySet<string>,
): ReturnType<typeof placeSymbolsIncrementally> {
  const { view, obstacles } = input;
  // Symbols whose anchor is out of view are not displaced into it.
  const visible = symbols.filter(({ mark }) => mark.homes.length > 0 || isVisible(mark.anchor, view, obstacles));
  return placeSymbolsIncrementally(
    visible.map(({ mark }) => ({ ...mark, isNamed: !unnamed.has(mark.id) })),
    { view, obstacles, lines },
  );
}

type SymbolsWithLabels = {
  readonly placements: ReadonlyMap<string, Placement>;
  readonly labels: readonly SidedLabel[];
};

/**
 * Places the symbols, and the labels of the base map around them. A road with a free stretch is labelled along it, and
 * its symbol has no label; where symbols take that stretch, the symbol gets the label after all.
 */
function* placeSymbolsAndLabels(
  input: LayoutInput,
  symbols: readonly SymbolOfPlace[],
  lines: readonly Box[],
): Generator<void, SymbolsWithLabels> {
  const isRoad = ({ place }: SymbolOfPlace) => place.place.kind === 'road' && !place.isSelected;
  const roads = input.zoom < ROAD_NAME_ZOOM ? [] : symbols.filter(isRoad).map(({ mark }) => mark.id);
  let along = new Set(roads);
  for (;;) {
    const placements = yield* placeVisibleSymbols(input, symbols, lines, along);
    yield;
    const labels = yield* placeLabels(input, takenBoxes(symbols, placements), lines);
    const labelled = new Set(labels.map(({ group }) => group));
    const found = new Set([...along].filter((road) => labelled.has(road)));
    // Each round has fewer roads, so that the loop ends.
    if (found.size === along.size) return { placements, labels };
    along = found;
    yield;
  }
}

function takenBoxes(symbols: readonly SymbolOfPlace[], placements: ReadonlyMap<string, Placement>): readonly Box[] {
  return symbols.flatMap(({ mark }) => {
    const placement = placements.get(mark.id);
    return placement ? boxesAround(mark, placement.offset, placement.name) : [];
  });
}

function* placeLabels(
  input: LayoutInput,
  taken: readonly Box[],
  lines: readonly Box[],
): Generator<void, readonly SidedLabel[]> {
  const { language, places, basemap, zoom, project, measure, view, obstacles } = input;
  const names = new Set(places.flatMap(({ place: { name } }) => Object.values(name)));
  const roadLabels = roadNamesAt(
    roadNames(places, (place) => inLanguage(place.name, language)),
    { zoom, project, measure },
  );
  yield;
  const base = baseMapLabelsAt(basemap, {
    zoom,
    language,
    project,
    measure,
    isTaken: (known) => known.some((name) => names.has(name)),
  });
  yield;
  const keyOf = ({ source, id }: { readonly source: string; readonly id: string | number }) => `${source}/${id}`;
  const keyed = <T extends { readonly source: string; readonly id: string | number }>(label: T) => ({
    ...label,
    id: keyOf(label),
  });
  const marksAndControls = [...taken, ...obstacles];
  const roads = placeBaseMapLabels(roadLabels.map(keyed), marksAndControls, view);
  const roadBoxes = roadLabels
    .filter((label) => roads.has(keyOf(label)))
    .map((label) => boxAround(label.anchor, label.text));
  const others = placeBaseMapLabels(base.map(keyed), [...marksAndControls, ...lines, ...roadBoxes], view);
  return [...roadLabels, ...base].flatMap((label) => {
    const side = roads.get(keyOf(label)) ?? others.get(keyOf(label));
    return side ? [{ ...label, side }] : [];
  });
}

/** Square pixels: smaller obstacles are buttons or lines of text, from under which a symbol is displaced. */
const LEAST_CARD_AREA = 30_000;
/** Pixels out of view up to which half of a symbol would still show. */
const EDGE = 18;

/** Whether an anchor is visible: in the view or at its edge, and not under an obstacle as large as a card. */
function isVisible({ x, y }: Point, view: Box, obstacles: readonly Box[]): boolean {
  const isWithin = (box: Box, pad = 0) =>
    x >= box.x0 - pad && x <= box.x1 + pad && y >= box.y0 - pad && y <= box.y1 + pad;
  const sizeOf = (box: Box) => (box.x1 - box.x0) * (box.y1 - box.y0);
  return isWithin(view, EDGE) && !obstacles.some((box) => isWithin(box) && sizeOf(box) > LEAST_CARD_AREA);
}

function boxesAround(mark: SymbolToPlace, offset: Point, name: Point | undefined): readonly Box[] {
  const at = (shift: Point) => ({ x: mark.anchor.x + shift.x, y: mark.anchor.y + shift.y });
  const footprintBox = boxAround(mark.anchor, { width: mark.footprint * 1.6, height: mark.footprint * 1.6 });
  return [boxAround(at(offset), mark.token, 3), footprintBox, ...(name ? [boxAround(at(name), mark.name, 3)] : [])];
}
