import type { Position } from 'geojson';
import { showFound } from './show-found.ts';

/** Exact in doubles: positions of at most five decimals become whole numbers, and products of their differences stay below 2^53. */
const SCALE = 1e5;

type Corner = readonly [x: number, y: number];
type Segment = { readonly index: number; readonly from: Corner; readonly to: Corner };

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

/** Sweeps from west to east, so that a coast of thousands of positions costs a moment and not its square. */
function firstMeeting(corners: readonly Corner[]): readonly [Corner, Corner] | undefined {
  const segments = corners
    .slice(1)
    .map((to, index) => ({ from: corners[index] ?? to, to }))
    // A position printed twice in a row draws nothing, and wrongs nobody.
    .filter(({ from, to }) => !isSame(from, to))
    .map((segment, index): Segment => ({ ...segment, index }))
    .sort((a, b) => westOf(a) - westOf(b));
  let active: Segment[] = [];
  for (const segment of segments) {
    active = active.filter((other) => eastOf(other) >= westOf(segment));
    const met = active.find((other) => meetWrongly(other, segment, segments.length));
    if (met) return met.index < segment.index ? [met.from, segment.from] : [segment.from, met.from];
    active.push(segment);
  }
  return undefined;
}

/** Neighbours share their one corner; anything else two segments share is a touch, a crossing or a fold. */
function meetWrongly(a: Segment, b: Segment, count: number): boolean {
  const [earlier, later] = a.index < b.index ? [a, b] : [b, a];
  if (later.index - earlier.index === 1) return foldsBack(earlier, later);
  if (earlier.index === 0 && later.index === count - 1) return foldsBack(later, earlier);
  return touch(a, b);
}

function foldsBack(before: Segment, after: Segment): boolean {
  const [dx, dy] = [before.to[0] - before.from[0], before.to[1] - before.from[1]];
  const [ex, ey] = [after.to[0] - after.from[0], after.to[1] - after.from[1]];
  return turn(before.from, before.to, after.to) === 0 && dx * ex + dy * ey < 0;
}

function touch(a: Segment, b: Segment): boolean {
  if (Math.max(a.from[1], a.to[1]) < Math.min(b.from[1], b.to[1])) return false;
  if (Math.max(b.from[1], b.to[1]) < Math.min(a.from[1], a.to[1])) return false;
  const sides = [
    turn(a.from, a.to, b.from),
    turn(a.from, a.to, b.to),
    turn(b.from, b.to, a.from),
    turn(b.from, b.to, a.to),
  ];
  const [s1 = 0, s2 = 0, s3 = 0, s4 = 0] = sides.map(Math.sign);
  if (s1 * s2 < 0 && s3 * s4 < 0) return true;
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
function isWithin([x, y]: Corner, { from, to }: Segment): boolean {
  const within = (value: number, a: number, b: number) => value >= Math.min(a, b) && value <= Math.max(a, b);
  return within(x, from[0], to[0]) && within(y, from[1], to[1]);
}

function isSame(a: Corner, b: Corner): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function westOf({ from, to }: Segment): number {
  return Math.min(from[0], to[0]);
}

function eastOf({ from, to }: Segment): number {
  return Math.max(from[0], to[0]);
}
