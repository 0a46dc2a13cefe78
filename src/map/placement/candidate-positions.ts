import type { Placement, SymbolToPlace } from './placed-symbol.ts';
import type { Point, Segment } from '../geometry/screen-geometry.ts';

/** Where a token may stand, and what it costs to stand there whatever is around it. */
export type CandidatePosition = Pick<Placement, 'offset' | 'isAside' | 'leaderFrom'> & { readonly cost: number };

/** Directions a token may step aside in, best first. */
const COMPASS = [
  [-1, 0],
  [1, 0],
  [-0.8, -0.6],
  [0.8, -0.6],
  [-0.8, 0.6],
  [0.8, 0.6],
  [0, -1],
  [0, 1],
  [-0.45, -0.9],
  [0.45, -0.9],
  [-0.45, 0.9],
  [0.45, 0.9],
  [-0.95, -0.3],
  [0.95, -0.3],
  [-0.95, 0.3],
  [0.95, 0.3],
] as const;
/** Pixels a token goes when it steps aside. */
const DISPLACEMENTS = [10, 19, 28, 39, 50, 76];
/** What it costs a token to leave its place, to cover it, and every pixel it goes. */
const POSITION_COST = { aside: 300, stay: 260, reach: 1.6, wander: 0.35 };

/** Where the token of a mark may stand: on the place, elsewhere on it, or around it at growing distances. Cheapest first. */
export function candidatePositions(mark: SymbolToPlace): readonly CandidatePosition[] {
  const origin = { x: 0, y: 0 };
  const home = { offset: origin, leaderFrom: origin, isAside: false, cost: mark.prefersAside ? POSITION_COST.stay : 0 };
  const elsewhere = mark.homes.map((offset) => ({
    offset,
    leaderFrom: offset,
    isAside: false,
    cost: Math.hypot(offset.x, offset.y) * POSITION_COST.wander,
  }));
  const onPlace = [home, ...elsewhere];
  if (mark.staysPut) return byCost(onPlace);
  // What steps aside from an area stands beside the part of it that is in view.
  const from = mark.homes[0] ?? origin;
  const reach = Math.min(mark.footprint, 60) + mark.token.width / 2;
  const leaving = mark.prefersAside ? 0 : POSITION_COST.aside;
  const aside = DISPLACEMENTS.flatMap((distance) =>
    COMPASS.map(([across, down]) => ({
      offset: { x: from.x + across * (reach + distance), y: from.y + down * (reach + distance) },
      leaderFrom: from,
      isAside: true,
      cost: leaving + distance * POSITION_COST.reach + Math.hypot(from.x, from.y) * POSITION_COST.wander,
    })),
  );
  return byCost([...onPlace, ...aside]);
}

const byCost = (positions: readonly CandidatePosition[]) => [...positions].sort((a, b) => a.cost - b.cost);

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
