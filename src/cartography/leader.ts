import type { SymbolToPlace } from './mark.ts';
import type { CandidatePosition } from './mark-positions.ts';
import type { Point, Segment } from './screen-geometry.ts';

/** The ring of a town whose token stepped aside, in pixels: smaller would hide its dot. */
const LEAST_RING = 7;
/** Pixels of a leader that lie inside the area it leads to: the outline is drawn rounded, so its corners lie further in. */
const LEADER_INSIDE = 5;
/** Pixels a leader needs to be seen as one. */
const LEAST_LEADER = 3;

/** Pixels from the anchor of a town to the ring that is drawn around its dot, where its token stepped aside. */
export function displacedRingRadius({ footprint }: Pick<SymbolToPlace, 'footprint'>): number {
  return Math.max(LEAST_RING, footprint);
}

/**
 * The line from a place to its token that stepped aside, as it is drawn, relative to the anchor: from the ring of a town,
 * the edge of an area or a point of a line, to the edge of the token. None where the two touch all the same.
 */
export function leaderOf(
  mark: Pick<SymbolToPlace, 'token' | 'footprint' | 'isTown' | 'outline'>,
  { offset, leaderFrom, isAside }: Pick<CandidatePosition, 'offset' | 'leaderFrom' | 'isAside'>,
): Segment | undefined {
  if (!isAside) return undefined;
  const way = { x: offset.x - leaderFrom.x, y: offset.y - leaderFrom.y };
  const reach = Math.hypot(way.x, way.y);
  const start = startOf(mark, { from: leaderFrom, to: offset });
  const end = reach - Math.min(mark.token.width, mark.token.height) / 2;
  if (end <= start + LEAST_LEADER) return undefined;
  const at = (distance: number): Point => ({
    x: leaderFrom.x + (way.x / reach) * distance,
    y: leaderFrom.y + (way.y / reach) * distance,
  });
  return { from: at(start), to: at(end) };
}

/** Pixels of a line to a token that are left out at its place. */
function startOf({ footprint, isTown, outline }: Parameters<typeof leaderOf>[0], line: Segment): number {
  if (isTown) return displacedRingRadius({ footprint });
  const reach = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y);
  const last = Math.max(0, ...outline.map((corner, at) => shareAt(line, corner, outline[at + 1] ?? corner)));
  return Math.max(0, last * reach - LEADER_INSIDE);
}

/** At which share of a line it meets the edge between two corners of an outline; 0 where it does not. */
function shareAt({ from, to }: Segment, a: Point, b: Point): number {
  const [line, edge] = [vectorBetween(from, to), vectorBetween(a, b)];
  const turn = line.x * edge.y - line.y * edge.x;
  if (turn === 0) return 0;
  const [x, y] = [a.x - from.x, a.y - from.y];
  const share = (x * edge.y - y * edge.x) / turn;
  const alongEdge = (x * line.y - y * line.x) / turn;
  return share > 0 && share <= 1 && alongEdge >= 0 && alongEdge <= 1 ? share : 0;
}

const vectorBetween = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y });
