import { anchorOf } from './anchor-of.ts';
import { baseLabelsAt } from './base-labels.ts';
import { roadNames, roadNamesAt } from './road-names.ts';
import { type BaseLabel, placeBaseLabels } from './base-label-placing.ts';
import { type Cluster, clusterBox, clusterPlaces } from './clusters.ts';
import type { Mark, Placement, Side } from './mark.ts';
import { placeMarksInSteps } from './mark-placing.ts';
import { type Box, boxAround, overlap, type Point } from './screen-geometry.ts';
import { ROAD_NAME_ZOOM } from './scales.ts';
import { stepwise } from './stepwise.ts';
import { targetBoxes } from './target-boxes.ts';
import { lineBoxes } from './line-boxes.ts';
import { leaderOf, ringAside } from './leader.ts';
import type { LaidMark, PlaceToLay } from './laid-mark.ts';
import type { LayoutInput } from './layout-input.ts';
import { markOf } from './mark-of.ts';
import { inLanguage } from '../model/translation.ts';

export type MapLayout<Place extends PlaceToLay = PlaceToLay> = {
  readonly marks: readonly LaidMark<Place>[];
  /** What stands for places that lie too close to have marks of their own. */
  readonly clusters: readonly Cluster<Place>[];
  readonly baseLabels: readonly {
    readonly source: string;
    readonly id: string | number;
    readonly side: Side | 'centre';
  }[];
};

/** Pixels of a target that are still something to aim at. */
const LEAST_SIGHT = 24;
/** Everything written over the map, worked out at once: marks of the story first, then the names that give way to them. */
export function layOutMap<Place extends PlaceToLay>(whole: LayoutInput<Place>): MapLayout<Place> {
  return stepwise(layOutInSteps(whole)).finish();
}

/** The same, so that a page can attend to its reader between one step and the next. */
export function* layOutInSteps<Place extends PlaceToLay>(whole: LayoutInput<Place>): Generator<void, MapLayout<Place>> {
  const { places, view } = whole;
  const { single, clusters } = clusterPlaces(places, whole);
  const clusterBoxes = clusters.map((cluster) => clusterBox(cluster, whole.project));
  const input = { ...whole, obstacles: [...whole.obstacles, ...clusterBoxes] };
  const wanted = single.flatMap((place) => {
    const position = anchorOf(place.place);
    return position ? [markOf(input, place, position)] : [];
  });
  yield;
  const lines = lineBoxes(places, input.project, view);
  const { placements, labels } = yield* named(input, wanted, lines);
  const laid = wanted
    .map((want) => ({ ...want, placement: placements.get(want.mark.id) ?? stayingPut(want.mark.id) }))
    // A mere name that is out of sight would only peep out from under what covers it.
    .filter(({ place, placement }) => !place.isReference || placement.name !== undefined);
  const targets = targetBoxes(apart(laid));
  const marks = laid.map(({ place, mark, leastRing, placement }, index): LaidMark<Place> => {
    const target = clippedTo(view, targets[index] ?? markBox(mark, placement));
    return {
      place,
      placement,
      nameSize: mark.name,
      target: relativeTo(mark.anchor, target),
      isOutOfSight: target.x1 - target.x0 < LEAST_SIGHT || target.y1 - target.y0 < LEAST_SIGHT,
      leader: leaderOf(mark, placement),
      ring: leastRing !== undefined && placement.isAside ? ringAside(mark) : leastRing,
    };
  });
  yield;
  const baseLabels = labels.map(({ source, id, side }) => ({ source, id, side }));
  return { marks, clusters, baseLabels };
}

function stayingPut(id: string): Placement {
  const origin = { x: 0, y: 0 };
  return { id, offset: origin, leaderFrom: origin, isAside: false };
}

/** The boxes of marks, token and name together; where two would overlap, a mark is hit at its token alone. */
function apart(laid: readonly (Wanted & { readonly placement: Placement })[]): readonly Box[] {
  const whole = laid.map(({ mark, placement }) => markBox(mark, placement));
  return laid.map(({ place, mark, placement }, index) => {
    const box = whole[index] ?? markBox(mark, placement);
    const isClear = whole.every((other, at) => at === index || overlap(box, other) === 0);
    return isClear || place.isReference ? box : markBox(mark, { ...placement, name: undefined });
  });
}

/** The box that holds token and name on screen. */
function markBox({ anchor, token, name }: Mark, placement: Placement): Box {
  const boxes = [boxAround(placement.offset, token), ...(placement.name ? [boxAround(placement.name, name)] : [])];
  return {
    x0: anchor.x + Math.min(...boxes.map((box) => box.x0)),
    y0: anchor.y + Math.min(...boxes.map((box) => box.y0)),
    x1: anchor.x + Math.max(...boxes.map((box) => box.x1)),
    y1: anchor.y + Math.max(...boxes.map((box) => box.y1)),
  };
}

/** The part of a target that lies in view: what juts out would lie under the page around the map. */
function clippedTo(view: Box, { x0, y0, x1, y1 }: Box): Box {
  return { x0: Math.max(x0, view.x0), y0: Math.max(y0, view.y0), x1: Math.min(x1, view.x1), y1: Math.min(y1, view.y1) };
}

function relativeTo({ x, y }: Point, { x0, y0, x1, y1 }: Box): Box {
  return { x0: x0 - x, y0: y0 - y, x1: x1 - x, y1: y1 - y };
}

type SidedLabel = BaseLabel & MapLayout['baseLabels'][number];
type Wanted = { readonly place: PlaceToLay; readonly mark: Mark; readonly leastRing: number | undefined };

function placed(
  input: LayoutInput,
  wanted: readonly Wanted[],
  lines: readonly Box[],
  unnamed: ReadonlySet<string>,
): ReturnType<typeof placeMarksInSteps> {
  const { view, obstacles } = input;
  // What lies out of sight stays where it is: nothing is pulled into view that is not there.
  const inSight = wanted.filter(({ mark }) => mark.homes.length > 0 || isInSight(mark.anchor, view, obstacles));
  return placeMarksInSteps(
    inSight.map(({ mark }) => ({ ...mark, isNamed: !unnamed.has(mark.id) })),
    { view, obstacles, lines },
  );
}

type Named = { readonly placements: ReadonlyMap<string, Placement>; readonly labels: readonly SidedLabel[] };

/**
 * Places the marks, and the names of the base map around them. A road with a free stretch is named along it, and its token
 * goes without a name; where that stretch is taken once all marks have found their places, the token is named after all.
 */
function* named(input: LayoutInput, wanted: readonly Wanted[], lines: readonly Box[]): Generator<void, Named> {
  const isRoad = ({ place }: Wanted) => place.place.kind === 'road' && !place.isSelected;
  const roads = input.zoom < ROAD_NAME_ZOOM ? [] : wanted.filter(isRoad).map(({ mark }) => mark.id);
  let along = new Set(roads);
  for (;;) {
    const placements = yield* placed(input, wanted, lines, along);
    yield;
    const labels = yield* nameBase(input, takenBy(wanted, placements), lines);
    const written = new Set(labels.map(({ group }) => group));
    const found = new Set([...along].filter((road) => written.has(road)));
    // Each round has fewer of them.
    if (found.size === along.size) return { placements, labels };
    along = found;
    yield;
  }
}

function takenBy(wanted: readonly Wanted[], placements: ReadonlyMap<string, Placement>): readonly Box[] {
  return wanted.flatMap(({ mark }) => {
    const placement = placements.get(mark.id);
    return placement ? boxesOf(mark, placement.offset, placement.name) : [];
  });
}

function* nameBase(
  input: LayoutInput,
  taken: readonly Box[],
  lines: readonly Box[],
): Generator<void, readonly SidedLabel[]> {
  const { language, places, basemap, zoom, project, measure, view, obstacles } = input;
  const names = new Set(places.flatMap(({ place: { name } }) => Object.values(name)));
  const measureName = (text: string, size: number) => measure(text, size, 600);
  const runs = roadNamesAt(
    roadNames(places, (place) => inLanguage(place.name, language)),
    { zoom, project, measure: measureName },
  );
  yield;
  const base = baseLabelsAt(basemap, {
    zoom,
    language,
    project,
    measure: (text, size) => measure(text, size, 400),
    isTaken: ({ ar, en }) => names.has(ar) || names.has(en),
  });
  yield;
  const keyOf = ({ source, id }: { readonly source: string; readonly id: string | number }) => `${source}/${id}`;
  const keyed = <T extends { readonly source: string; readonly id: string | number }>(label: T) => ({
    ...label,
    id: keyOf(label),
  });
  const marksAndControls = [...taken, ...obstacles];
  const roads = placeBaseLabels(runs.map(keyed), marksAndControls, view);
  const roadBoxes = runs.filter((run) => roads.has(keyOf(run))).map((run) => boxAround(run.anchor, run.text));
  const others = placeBaseLabels(base.map(keyed), [...marksAndControls, ...lines, ...roadBoxes], view);
  return [...runs, ...base].flatMap((label) => {
    const side = roads.get(keyOf(label)) ?? others.get(keyOf(label));
    return side ? [{ ...label, side }] : [];
  });
}

/** Square pixels: less is a button or a line of text, which a mark steps out from under. */
const LEAST_CARD = 30_000;
/** A place this little out of view would still show half its token. */
const EDGE = 18;

/** Whether a place is to be seen: inside the view or at its edge, and not under something as large as a card. */
function isInSight({ x, y }: Point, view: Box, obstacles: readonly Box[]): boolean {
  const isWithin = (box: Box, pad = 0) =>
    x >= box.x0 - pad && x <= box.x1 + pad && y >= box.y0 - pad && y <= box.y1 + pad;
  const sizeOf = (box: Box) => (box.x1 - box.x0) * (box.y1 - box.y0);
  return isWithin(view, EDGE) && !obstacles.some((box) => isWithin(box) && sizeOf(box) > LEAST_CARD);
}

function boxesOf(mark: Mark, offset: Point, name: Point | undefined): readonly Box[] {
  const at = (shift: Point) => ({ x: mark.anchor.x + shift.x, y: mark.anchor.y + shift.y });
  const ground = boxAround(mark.anchor, { width: mark.footprint * 1.6, height: mark.footprint * 1.6 });
  return [boxAround(at(offset), mark.token, 3), ground, ...(name ? [boxAround(at(name), mark.name, 3)] : [])];
}
