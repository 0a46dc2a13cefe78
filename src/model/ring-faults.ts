import type { Position } from 'geojson';
import { showFound } from './show-found.ts';

/** Exact in doubles: positions of at most five decimals become whole numbers, and products of their differences stay below 2^53. */
const SCALE = 1e5;

type Corner = readonly [x: number, y: number];
type Segment = {
  readonly index: number;
  readonly from: Corner;
  readonly to: Corner;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
};

type RingFault = { readonly found: string; readonly expected: string };

/** Why a ring is no ring by RFC 7946, or `undefined`. Exterior rings run counterclockwise, holes clockwise. */
export function ringFault(ring: readonly Position[], role: 'exterior' | 'hole'): RingFault | undefined {
  const corners = ring.map(([x = 0, y = 0]): Corner => [Math.round(x * SCALE), Math.round(y * SCALE)]);
  const [first, last] = [ring[0], ring.at(-1)];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    const found = `${showFound(first)} … ${showFound(last)}`;
    return { found, expected: 'a closed ring, its last position the same as its first' };
  }
  const meeting = firstMeeting(corners);
  if (meeting) {
    const [a, b] = meeting.map(([x, y]) => showFound([x / SCALE, y / SCALE]));
    const found = `the line from ${a} on the line from ${b}`;
    return { found, expected: 'a ring that does not touch or cross itself' };
  }
  const area = areaOf(corners);
  if (area === 0) return { found: 'a ring without area', expected: 'a ring around an area' };
  const isCounterclockwise = area > 0;
  if (isCounterclockwise === (role === 'exterior')) return undefined;
  return role === 'exterior'
    ? { found: 'a clockwise ring', expected: 'an exterior ring wound counterclockwise (RFC 7946)' }
    : { found: 'a counterclockwise ring', expected: 'a hole wound clockwise (RFC 7946)' };
}

/** Twice the signed area: positive where the ring runs counterclockwise. From the first corner, to keep the numbers small. */
function areaOf(corners: readonly Corner[]): number {
  const origin = corners[0];
  if (!origin) return 0;
  let area = 0;
  for (let i = 1; i < corners.length; i += 1) area += turn(origin, corners[i - 1] ?? origin, corners[i] ?? origin);
  return area;
}

/**
 * Sweeps from west to east, so that a coast of thousands of positions costs a moment and not its square; a comb of long
 * teeth has them all in hand at once, and is told apart by plain comparisons before anything is worked out.
 */
function firstMeeting(corners: readonly Corner[]): readonly [Corner, Corner] | undefined {
  const segments = corners
    .slice(1)
    .map((to, index) => ({ from: corners[index] ?? to, to }))
    // A position printed twice in a row draws nothing, and wrongs nobody.
    .filter(({ from, to }) => !isSame(from, to))
    .map(({ from, to }, index) => segmentOf(from, to, index))
    .sort((a, b) => a.west - b.west);
  const active: Segment[] = [];
  for (const segment of segments) {
    let kept = 0;
    for (const other of active) {
      if (other.east < segment.west) continue;
      active[kept] = other;
      kept += 1;
      if (other.north < segment.south || segment.north < other.south) continue;
      if (meetWrongly(other, segment, segments.length))
        return other.index < segment.index ? [other.from, segment.from] : [segment.from, other.from];
    }
    active.length = kept;
    active.push(segment);
  }
  return undefined;
}

function segmentOf(from: Corner, to: Corner, index: number): Segment {
  const [west, east] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]];
  const [south, north] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]];
  return { index, from, to, west, east, south, north };
}

/** Neighbours share their one corner; anything else two segments share is a touch, a crossing or a fold. */
function meetWrongly(a: Segment, b: Segment, count: number): boolean {
  const earlier = a.index < b.index ? a : b;
  const later = earlier === a ? b : a;
  if (later.index - earlier.index === 1) return foldsBack(earlier, later);
  if (earlier.index === 0 && later.index === count - 1) return foldsBack(later, earlier);
  return touch(a, b);
}

function foldsBack(before: Segment, after: Segment): boolean {
  const [dx, dy] = [before.to[0] - before.from[0], before.to[1] - before.from[1]];
  const [ex, ey] = [after.to[0] - after.from[0], after.to[1] - after.from[1]];
  return turn(before.from, before.to, after.to) === 0 && dx * ex + dy * ey < 0;
}

/** Of two whose bounds overlap. */
function touch(a: Segment, b: Segment): boolean {
  const s1 = turn(a.from, a.to, b.from);
  const s2 = turn(a.from, a.to, b.to);
  if ((s1 > 0 && s2 > 0) || (s1 < 0 && s2 < 0)) return false;
  const s3 = turn(b.from, b.to, a.from);
  const s4 = turn(b.from, b.to, a.to);
  if ((s3 > 0 && s4 > 0) || (s3 < 0 && s4 < 0)) return false;
  if (s1 !== 0 && s2 !== 0 && s3 !== 0 && s4 !== 0) return true;
  return (
    (s1 === 0 && isWithin(b.from, a)) ||
    (s2 === 0 && isWithin(b.to, a)) ||
    (s3 === 0 && isWithin(a.from, b)) ||
    (s4 === 0 && isWithin(a.to, b))
  );
}

/** Positive where `c` lies to the left of the way from `a` to `b`. */
function turn(a: Corner, b: Corner, c: Corner): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** For a corner known to lie on the segment's line. */
function isWithin([x, y]: Corner, { west, east, south, north }: Segment): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function isSame(a: Corner, b: Corner): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
