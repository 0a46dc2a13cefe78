import type { Geometry, Position } from 'geojson';

/** Within this many degrees of the others no place is suspected. */
const NEAR = 5;
/** Read the other way round, a swapped place must come this many times nearer. */
const TIMES_NEARER = 3;

export type SwapSuspicion = { readonly found: Position; readonly near: Position };

/**
 * Which places were probably written [latitude, longitude]: one lies far from the article's other places, and right among
 * them when read the other way round. Baghdad as [33.3, 44.4] is a point in the Black Sea that no range check refuses.
 * The answer has the order of the question.
 */
export function suspectSwaps(geometries: readonly (Geometry | null)[]): readonly (SwapSuspicion | undefined)[] {
  const centres = geometries.map(centreOf);
  const known = centres.filter((centre) => centre !== undefined);
  // Of two places that lie apart, nobody can say which is the wrong one.
  if (known.length < 3) return geometries.map(() => undefined);
  const near = [median(known.map(([lon = 0]) => lon)), median(known.map(([, lat = 0]) => lat))];
  return centres.map((found) => (found && looksSwapped(found, near) ? { found, near } : undefined));
}

function looksSwapped(found: Position, near: Position): boolean {
  const asFound = distance(found, near);
  return asFound > NEAR && distance([...found].reverse(), near) * TIMES_NEARER <= asFound;
}

/** The middle of a geometry's bounds. */
function centreOf(geometry: Geometry | null): Position | undefined {
  if (!geometry || geometry.type === 'GeometryCollection') return undefined;
  const positions = positionsOf(geometry.coordinates);
  return positions.length === 0
    ? undefined
    : [middle(positions.map(([x = 0]) => x)), middle(positions.map(([, y = 0]) => y))];
}

/** All positions of a geometry's coordinates, however nested. */
export function positionsOf(coordinates: Position | Position[] | Position[][] | Position[][][]): readonly Position[] {
  if (typeof coordinates[0] === 'number') return [coordinates as Position];
  return (coordinates as Position[]).flatMap(positionsOf);
}

function middle(values: readonly number[]): number {
  // Not Math.min(...values): a long coast has more positions than a call takes arguments.
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  return (least + most) / 2;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

function distance([x = 0, y = 0]: Position, [u = 0, w = 0]: Position): number {
  return Math.max(Math.abs(x - u), Math.abs(y - w));
}
