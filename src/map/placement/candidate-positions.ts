import type { Placement, SymbolToPlace } from './placed-symbol.ts';
import type { Point, Segment } from '../geometry/screen-geometry.ts';

/** A candidate position of a symbol; `cost` does not depend on its surroundings. */
export type CandidatePosition = Pick<Placement, 'offset' | 'isAside' | 'leaderFrom'> & { readonly cost: number };

/** Directions in which a symbol may be displaced, best first. */
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
/** Distances of displacement in pixels. */
const DISPLACEMENTS = [10, 19, 28, 39, 50, 76];
/** Cost of displacing a symbol, of covering its place, per pixel of displacement, and per pixel along its place. */
const POSITION_COST = { displaced: 300, covering: 260, reach: 1.6, alongPlace: 0.35 };

/**
 * Candidate positions of a symbol, cheapest first: on the anchor, elsewhere on the place, or displaced around it at
 * growing distances.
 */
export function candidatePositions(symbol: SymbolToPlace): readonly CandidatePosition[] {
  const origin = { x: 0, y: 0 };
  const onAnchor = {
    offset: origin,
    leaderFrom: origin,
    isAside: false,
    cost: symbol.prefersAside ? POSITION_COST.covering : 0,
  };
  const elsewhere = symbol.homes.map((offset) => ({
    offset,
    leaderFrom: offset,
    isAside: false,
    cost: Math.hypot(offset.x, offset.y) * POSITION_COST.alongPlace,
  }));
  const onPlace = [onAnchor, ...elsewhere];
  if (symbol.staysPut) return byCost(onPlace);
  // A symbol displaced from an area is placed beside the part of it that is in view.
  const from = symbol.homes[0] ?? origin;
  const reach = Math.min(symbol.footprint, 60) + symbol.token.width / 2;
  const displacementCost = symbol.prefersAside ? 0 : POSITION_COST.displaced;
  const displaced = DISPLACEMENTS.flatMap((distance) =>
    COMPASS.map(([across, down]) => ({
      offset: { x: from.x + across * (reach + distance), y: from.y + down * (reach + distance) },
      leaderFrom: from,
      isAside: true,
      cost: displacementCost + distance * POSITION_COST.reach + Math.hypot(from.x, from.y) * POSITION_COST.alongPlace,
    })),
  );
  return byCost([...onPlace, ...displaced]);
}

const byCost = (positions: readonly CandidatePosition[]) => [...positions].sort((a, b) => a.cost - b.cost);

/** Least radius in pixels of the ring of a town whose symbol is displaced: a smaller one would hide its dot. */
const LEAST_RING = 7;
/** Pixels of a leader inside its area: the outline is drawn with rounded corners, which lie further in. */
const LEADER_INSIDE = 5;
/** Least length of a visible leader in pixels. */
const LEAST_LEADER = 3;

/** Radius in pixels of the ring around the dot of a town whose symbol is displaced. */
export function displacedRingRadius({ footprint }: Pick<SymbolToPlace, 'footprint'>): number {
  return Math.max(LEAST_RING, footprint);
}

/**
 * The leader as drawn, relative to the anchor: from the ring of a town, the edge of an area or a point of a line, to
 * the edge of the displaced symbol. Undefined where symbol and place touch.
 */
export function leaderOf(
  symbol: Pick<SymbolToPlace, 'token' | 'footprint' | 'isTown' | 'outline'>,
  { offset, leaderFrom, isAside }: Pick<CandidatePosition, 'offset' | 'leaderFrom' | 'isAside'>,
): Segment | undefined {
  if (!isAside) return undefined;
  const vector = { x: offset.x - leaderFrom.x, y: offset.y - leaderFrom.y };
  const reach = Math.hypot(vector.x, vector.y);
  const start = startOf(symbol, { from: leaderFrom, to: offset });
  const end = reach - Math.min(symbol.token.width, symbol.token.height) / 2;
  if (end <= start + LEAST_LEADER) return undefined;
  const at = (distance: number): Point => ({
    x: leaderFrom.x + (vector.x / reach) * distance,
    y: leaderFrom.y + (vector.y / reach) * distance,
  });
  return { from: at(start), to: at(end) };
}

/** Pixels of a leader that are not drawn at its place. */
function startOf({ footprint, isTown, outline }: Parameters<typeof leaderOf>[0], line: Segment): number {
  if (isTown) return displacedRingRadius({ footprint });
  const reach = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y);
  const last = Math.max(0, ...outline.map((corner, at) => shareAt(line, corner, outline[at + 1] ?? corner)));
  return Math.max(0, last * reach - LEADER_INSIDE);
}

/** The share of a line at which it meets the edge between two corners of an outline; 0 where it does not. */
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
