import type { Passage } from '../../core/article/article.ts';
import { anchorOf } from '../geometry/place-bounds.ts';
import type { MapPlace } from './placed-symbol.ts';
import { fromWorldPixels, toWorldPixels } from '../geometry/mercator.ts';
import { type Box, boxAround, type Point } from '../geometry/screen-geometry.ts';

/** At most this many places are never clustered: placement keeps their symbols apart. */
export const CLUSTER_FROM = 60;
/** Limit of symbols on a map with clusters: the cost of placement grows with their square. */
const MOST_SYMBOLS = 48;
/** Least distance in pixels between two symbols on a map with clusters; larger where `MOST_SYMBOLS` requires it. */
const LEAST_SPACING = 58;
/** Width and height in pixels of a cluster’s button: a target for a finger. */
export const CLUSTER_SIZE = { width: 44, height: 44 } as const;

/** Places too close to be shown apart at a zoom. A cluster shows how many they are and not where each lies. */
export type Cluster<Place extends MapPlace = MapPlace> = {
  /** The id of its first place. */
  readonly id: string;
  readonly places: readonly Place[];
  /** Passages that name any of its places, each counted once. */
  readonly passages: number;
  /** Centre of its places: [longitude, latitude] in degrees. */
  readonly anchor: readonly [number, number];
};

export type Clustered<Place extends MapPlace = MapPlace> = {
  readonly single: readonly Place[];
  readonly clusters: readonly Cluster<Place>[];
};

type Group<Place> = { x: number; y: number; readonly members: Place[] };

/** A view without bearing and pitch. */
type FlatMap = {
  readonly zoom: number;
  readonly view: Box;
  /** Screen position of a [longitude, latitude] in degrees. */
  readonly project: (position: readonly number[]) => Point;
};

/** `origin`: screen position in pixels of the top left corner of the world. */
type WorldOnScreen = Pick<FlatMap, 'zoom' | 'view'> & { readonly origin: Point };

/**
 * Clusters the places in view. Up to `CLUSTER_FROM` places, all stay single, in view or not; a selected place is always
 * single. Reference places are in no cluster: they are shown where there is room.
 *
 * The clusters come from a grid in world pixels at the current zoom and not from a precomputed index (supercluster): a
 * selected place leaves its cluster, the number of symbols on screen is limited, and 5,000 places take a few
 * milliseconds. The grid is fixed to the world, so that panning does not regroup places.
 */
export function clusterPlaces<Place extends MapPlace>(places: readonly Place[], map: FlatMap): Clustered<Place> {
  if (places.length <= CLUSTER_FROM) return { single: places, clusters: [] };
  const worldView = { ...map, origin: worldOriginOf(map, places) };
  const selected = places.filter(({ isSelected }) => isSelected);
  const rest = places.filter(({ isSelected }) => !isSelected);
  for (let apart = LEAST_SPACING; ; apart *= 1.25) {
    // Includes places around the view, so that those at its edge are in the cluster they would have in the centre.
    const near = placesNear(rest, worldView, 2 * apart);
    const groups = groupsOf(
      near.filter(({ isReference }) => !isReference),
      apart / 2 ** worldView.zoom,
    ).filter((group) => isNearView(group, worldView, EDGE));
    if (groups.length > MOST_SYMBOLS) continue;
    const lone = groups.flatMap(({ members }) => (members.length === 1 ? members : []));
    const clusters = groups.flatMap((group) => (group.members.length > 1 ? [clusterOf(group)] : []));
    const names = near.filter(({ isReference }) => isReference).slice(0, MOST_SYMBOLS - groups.length);
    return { single: [...selected, ...lone, ...names], clusters };
  }
}

/** The box of its button on screen. */
export function clusterBox({ anchor }: Cluster, project: FlatMap['project']): Box {
  return boxAround(project(anchor), CLUSTER_SIZE);
}

/**
 * The least zoom, in half levels above `zoom` and up to `closest`, at which the cluster splits; undefined if at none.
 */
export function expansionZoom({ places }: Cluster, zoom: number, closest: number): number | undefined {
  for (let level = Math.floor(zoom * 2) / 2 + 0.5; level <= closest; level += 0.5)
    if (groupsOf(places, LEAST_SPACING / 2 ** level).length > 1) return level;
  return undefined;
}

/** Cache by place: world positions do not depend on the view, and `pointOnFeature` is slow. */
const worldPositions = new WeakMap<MapPlace['place'], Point | null>();

function worldPositionOf({ place }: MapPlace): Point | null {
  const cached = worldPositions.get(place);
  if (cached !== undefined) return cached;
  const anchor = anchorOf(place);
  const world = anchor ? toWorldPixels(anchor) : null;
  worldPositions.set(place, world);
  return world;
}

/** One projected point gives the offset from world to screen pixels, because the map has no bearing and no pitch. */
function worldOriginOf({ project, zoom }: FlatMap, places: readonly MapPlace[]): Point {
  const world = places.map(worldPositionOf).find((found) => found !== null) ?? { x: 0, y: 0 };
  const seen = project(fromWorldPixels(world));
  return { x: seen.x - world.x * 2 ** zoom, y: seen.y - world.y * 2 ** zoom };
}

/** Pixels beyond the view up to which a symbol counts as in view: half of it would show. */
const EDGE = 24;

function placesNear<Place extends MapPlace>(
  places: readonly Place[],
  worldView: WorldOnScreen,
  edge: number,
): readonly Place[] {
  return places.filter((place) => {
    const world = worldPositionOf(place);
    return world !== null && isNearView(world, worldView, edge);
  });
}

/** Whether a world position at zoom 0 lies in view, or at most `edge` pixels from it. */
function isNearView(world: Point, { zoom, view, origin }: WorldOnScreen, edge: number): boolean {
  const [x, y] = [origin.x + world.x * 2 ** zoom, origin.y + world.y * 2 ** zoom];
  return x > view.x0 - edge && x < view.x1 + edge && y > view.y0 - edge && y < view.y1 + edge;
}

/**
 * Groups places by the cells of a grid, then merges groups whose centres are too close. Lengths in pixels at zoom 0.
 */
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
  // Larger groups first, so that smaller ones merge into them; equal ones in the order of the article.
  for (const cell of [...cells.values()].sort((a, b) => b.members.length - a.members.length)) {
    const near = groups.find(({ x, y }) => Math.hypot(x - cell.x, y - cell.y) < apart);
    if (near) mergeGroups(near, cell);
    else groups.push(cell);
  }
  return groups;
}

function mergeGroups<Place>(group: Group<Place>, other: Group<Place>): void {
  const [count, otherCount] = [group.members.length, other.members.length];
  group.x = (group.x * count + other.x * otherCount) / (count + otherCount);
  group.y = (group.y * count + other.y * otherCount) / (count + otherCount);
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
