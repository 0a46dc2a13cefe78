import type { Passage } from '../../core/article/article.ts';
import { anchorOf } from '../geometry/place-bounds.ts';
import type { MapPlace } from './placed-symbol.ts';
import { fromWorldPixels, toWorldPixels } from '../geometry/mercator.ts';
import { type Box, boxAround, type Point } from '../geometry/screen-geometry.ts';

/** Up to so many places each have a mark of their own, however close they lie: the placing finds room for them. */
export const CLUSTER_FROM = 60;
/** The most marks a crowded map places one by one: what placing costs grows with their square. */
const MOST_SYMBOLS = 48;
/** Pixels between two marks of a crowded map, at the least; more where `MOST_SYMBOLS` asks for it. */
const LEAST_SPACING = 58;
/** The sides of a cluster’s button, in pixels: what a finger can hit. */
export const CLUSTER_SIZE = { width: 44, height: 44 } as const;

/** Places too close to be told apart at a zoom. It says how many they are; where each lies it leaves open. */
export type Cluster<Place extends MapPlace = MapPlace> = {
  /** That of its first place. */
  readonly id: string;
  readonly places: readonly Place[];
  /** Passages that speak of any of them, each counted once. */
  readonly passages: number;
  /** The middle of its places: [longitude, latitude] in degrees. */
  readonly anchor: readonly [number, number];
};

export type Clustered<Place extends MapPlace = MapPlace> = {
  readonly single: readonly Place[];
  readonly clusters: readonly Cluster<Place>[];
};

type Group<Place> = { x: number; y: number; readonly members: Place[] };

/** A map seen from straight above. */
type FlatMap = {
  readonly zoom: number;
  readonly view: Box;
  /** Screen position of a [longitude, latitude] in degrees. */
  readonly project: (position: readonly number[]) => Point;
};

/** `origin`: where on the screen the world begins, in pixels. */
type WorldOnScreen = Pick<FlatMap, 'zoom' | 'view'> & { readonly origin: Point };

/**
 * The places in view, those that lie together as one. Without a crowd everything stays single, in view or not. A selected
 * place is always single. Names that only say where something else lies are no part of a count: they stand where there is
 * room for them.
 *
 * A grid of our own and no index of clusters at all zooms: whatever is selected leaves its cluster, the marks of a screen
 * have a limit that no radius in degrees would keep, and one pass over 5,000 places takes a few milliseconds. The grid is
 * fixed to the ground, so that moving the map does not deal its places anew.
 */
export function clusterPlaces<Place extends MapPlace>(places: readonly Place[], map: FlatMap): Clustered<Place> {
  if (places.length <= CLUSTER_FROM) return { single: places, clusters: [] };
  const ground = { ...map, origin: worldOriginOf(map, places) };
  const selected = places.filter(({ isSelected }) => isSelected);
  const rest = places.filter(({ isSelected }) => !isSelected);
  for (let apart = LEAST_SPACING; ; apart *= 1.25) {
    // Also what lies about the view: places at its edge belong to the cluster they would have in its middle.
    const near = placesNear(rest, ground, 2 * apart);
    const groups = groupsOf(
      near.filter(({ isReference }) => !isReference),
      apart / 2 ** ground.zoom,
    ).filter((group) => isNearView(group, ground, EDGE));
    if (groups.length > MOST_SYMBOLS) continue;
    const lone = groups.flatMap(({ members }) => (members.length === 1 ? members : []));
    const clusters = groups.flatMap((group) => (group.members.length > 1 ? [clusterOf(group)] : []));
    const names = near.filter(({ isReference }) => isReference).slice(0, MOST_SYMBOLS - groups.length);
    return { single: [...selected, ...lone, ...names], clusters };
  }
}

/** Where its button stands on the screen. */
export function clusterBox({ anchor }: Cluster, project: FlatMap['project']): Box {
  return boxAround(project(anchor), CLUSTER_SIZE);
}

/** The least zoom, in half levels above `zoom` and up to `closest`, at which the cluster parts; undefined if at none. */
export function expansionZoom({ places }: Cluster, zoom: number, closest: number): number | undefined {
  for (let level = Math.floor(zoom * 2) / 2 + 0.5; level <= closest; level += 0.5)
    if (groupsOf(places, LEAST_SPACING / 2 ** level).length > 1) return level;
  return undefined;
}

/** Positions do not depend on the view, and finding one on an outline is dear: each is worked out once. */
const worldPositions = new WeakMap<MapPlace['place'], Point | null>();

function worldPositionOf({ place }: MapPlace): Point | null {
  const held = worldPositions.get(place);
  if (held !== undefined) return held;
  const anchor = anchorOf(place);
  const world = anchor ? toWorldPixels(anchor) : null;
  worldPositions.set(place, world);
  return world;
}

/** Where one point is tells where all are: the map has neither turn nor tilt. */
function worldOriginOf({ project, zoom }: FlatMap, places: readonly MapPlace[]): Point {
  const world = places.map(worldPositionOf).find((found) => found !== null) ?? { x: 0, y: 0 };
  const seen = project(fromWorldPixels(world));
  return { x: seen.x - world.x * 2 ** zoom, y: seen.y - world.y * 2 ** zoom };
}

/** How far beyond the view a mark still counts: half of it would show. */
const EDGE = 24;

function placesNear<Place extends MapPlace>(
  places: readonly Place[],
  ground: WorldOnScreen,
  edge: number,
): readonly Place[] {
  return places.filter((place) => {
    const world = worldPositionOf(place);
    return world !== null && isNearView(world, ground, edge);
  });
}

/** Whether a point of the world at zoom 0 lies in view, or so many pixels from it. */
function isNearView(world: Point, { zoom, view, origin }: WorldOnScreen, edge: number): boolean {
  const [x, y] = [origin.x + world.x * 2 ** zoom, origin.y + world.y * 2 ** zoom];
  return x > view.x0 - edge && x < view.x1 + edge && y > view.y0 - edge && y < view.y1 + edge;
}

/** First by the cells of a grid, then cells whose middles came to lie too close. Lengths in pixels at zoom 0. */
function groupsOf<Place extends MapPlace>(places: readonly Place[], apart: number): readonly Group<Place>[] {
  const cells = new Map<string, Group<Place>>();
  for (const place of places) {
    const world = worldPositionOf(place);
    if (!world) continue;
    const key = `${Math.floor(world.x / apart)}/${Math.floor(world.y / apart)}`;
    const cell = cells.get(key);
    if (cell) mergeGroups(cell, { ...world, members: [place] });
    else cells.set(key, { ...world, members: [place] });
  }
  const groups: Group<Place>[] = [];
  // Larger ones first, so that they keep their ground; even ones in the order of the article.
  for (const cell of [...cells.values()].sort((a, b) => b.members.length - a.members.length)) {
    const near = groups.find(({ x, y }) => Math.hypot(x - cell.x, y - cell.y) < apart);
    if (near) mergeGroups(near, cell);
    else groups.push(cell);
  }
  return groups;
}

function mergeGroups<Place>(group: Group<Place>, other: Group<Place>): void {
  const [mine, theirs] = [group.members.length, other.members.length];
  group.x = (group.x * mine + other.x * theirs) / (mine + theirs);
  group.y = (group.y * mine + other.y * theirs) / (mine + theirs);
  group.members.push(...other.members);
}

function clusterOf<Place extends MapPlace>({ x, y, members }: Group<Place>): Cluster<Place> {
  const passages = new Set<Passage>(members.flatMap((place) => place.passages));
  return {
    id: members[0]?.place.id ?? '',
    places: members,
    passages: passages.size,
    anchor: fromWorldPixels({ x, y }),
  };
}
