import type { Position } from 'geojson';
import { showFound } from './issue.ts';

/**
 * Positions of at most five decimals become whole numbers, and the products of their differences stay below 2^53, so
 * that arithmetic in doubles is exact.
 */
const SCALE = 1e5;

type Corner = readonly [x: number, y: number];
type Segment = {
  /** Its index along the ring. */
  readonly index: number;
  readonly from: Corner;
  readonly to: Corner;
  /** The end that the sweep line reaches first, and the other end. */
  readonly west: Corner;
  readonly east: Corner;
};

type RingFault = { readonly found: string; readonly expected: string };

/**
 * Why a ring is invalid by RFC 7946, or `undefined`. Exterior rings run counterclockwise, holes clockwise. `work`: a
 * counter for tests, which measure cost without a clock.
 */
export function ringFault(
  ring: readonly Position[],
  role: 'exterior' | 'hole',
  work: Work = { comparisons: 0 },
): RingFault | undefined {
  const corners = ring.map(([x = 0, y = 0]): Corner => [Math.round(x * SCALE), Math.round(y * SCALE)]);
  const [first, last] = [ring[0], ring[ring.length - 1]];
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    const found = `${showFound(first)} … ${showFound(last)}`;
    return { found, expected: 'a closed ring, its last position the same as its first' };
  }
  const meeting = firstMeeting(corners, work);
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

/**
 * Twice the signed area: positive where the ring runs counterclockwise. Computed from the first corner, to keep the
 * numbers small.
 */
function areaOf(corners: readonly Corner[]): number {
  const origin = corners[0];
  if (!origin) return 0;
  let area = 0;
  for (let i = 1; i < corners.length; i += 1) area += turn(origin, corners[i - 1] ?? origin, corners[i] ?? origin);
  return area;
}

/** The number of comparisons of a corner with a segment and of two segments, which determines the time of a check. */
export type Work = { comparisons: number };

/**
 * The first two segments found that share more than a corner of the ring, by the sweep line of Shamos and Hoey (1976),
 * from west to east and from south to north. The active segments are sorted from south to north and only neighbours are
 * compared, so that the cost is O(n log n) for any shape. Whole numbers make every comparison exact and the first
 * meeting ends the sweep, so the order of the active segments is never wrong.
 */
function firstMeeting(corners: readonly Corner[], work: Work): readonly [Corner, Corner] | undefined {
  const segments = corners
    .slice(1)
    .map((to, index) => ({ from: corners[index] ?? to, to }))
    // Repeated positions have no length and are allowed; they are skipped.
    .filter(({ from, to }) => !isSame(from, to))
    .map(({ from, to }, index) => segmentOf(from, to, index));
  const count = segments.length;
  /** For each corner, from west to east, the segment that ends there and the one that begins. */
  const events = segments
    .map((after, index) => ({ at: after.from, before: segments[(index || segments.length) - 1] ?? after, after }))
    .sort((a, b) => compareCorners(a.at, b.at));
  const active: Segment[] = [];

  const invalidMeeting = (a: Segment | undefined, b: Segment | undefined): readonly [Corner, Corner] | undefined => {
    if (!a || !b) return undefined;
    work.comparisons += 1;
    if (!meetInvalidly(a, b, count)) return undefined;
    return a.index < b.index ? [a.from, b.from] : [b.from, a.from];
  };
  /** The number of active segments that pass south of a corner. */
  const southOf = (corner: Corner): number => {
    let [low, high] = [0, active.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      work.comparisons += 1;
      if (sideOf(active[middle], corner) > 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  for (const [index, { at, before, after }] of events.entries()) {
    const next = events[index + 1];
    if (next && isSame(next.at, at)) return [before.from, next.after.from];
    const place = southOf(at);
    const begins = [before, after].filter(({ west }) => isSame(west, at));
    const ends = [before, after].filter(({ east }) => isSame(east, at));
    const through = active.slice(place, place + ends.length);
    if (ends.some((segment) => !through.includes(segment))) return invalidMeeting(through[0], ends[0]) ?? [at, at];
    const beside = active[place + ends.length];
    if (beside && sideOf(beside, at) === 0)
      return invalidMeeting(beside, before) ?? invalidMeeting(beside, after) ?? [beside.from, at];
    const [first, second] = begins;
    if (first && second) {
      const meeting = invalidMeeting(first, second);
      if (meeting) return meeting;
      if (turn(at, first.east, second.east) < 0) begins.reverse();
    }
    active.splice(place, ends.length, ...begins);
    const meeting =
      invalidMeeting(active[place - 1], active[place]) ??
      (begins.length > 0
        ? invalidMeeting(active[place + begins.length - 1], active[place + begins.length])
        : undefined);
    if (meeting) return meeting;
  }
  return undefined;
}

/** West before east, and south before north at the same longitude. */
function compareCorners(a: Corner, b: Corner): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** Positive where a corner lies north of a segment that spans it, 0 where it lies on it. */
function sideOf(segment: Segment | undefined, corner: Corner): number {
  return segment ? turn(segment.west, segment.east, corner) : 0;
}

function segmentOf(from: Corner, to: Corner, index: number): Segment {
  const [west, east] = compareCorners(from, to) < 0 ? [from, to] : [to, from];
  return { index, from, to, west, east };
}

/** Neighbouring segments share one corner; anything else two segments share is a touch, a crossing or a fold. */
function meetInvalidly(a: Segment, b: Segment, count: number): boolean {
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

/** Whether two segments share a point. */
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

/** Positive where `c` lies to the left of the line from `a` to `b`. */
function turn(a: Corner, b: Corner, c: Corner): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Whether a corner on the segment’s line lies between its ends. */
function isWithin(corner: Corner, { west, east }: Segment): boolean {
  return compareCorners(corner, west) >= 0 && compareCorners(corner, east) <= 0;
}

function isSame(a: Corner, b: Corner): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
