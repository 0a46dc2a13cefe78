import { type CandidatePosition, leaderOf } from './candidate-positions.ts';
import type { PlacementArea, SymbolToPlace, Placement, Side } from './placed-symbol.ts';
import {
  type Box,
  boxAround,
  segmentsCross,
  segmentMeetsBox,
  pixelsOutside,
  overlapSide,
  type Point,
  type Segment,
  type Size,
  squareOf,
} from '../geometry/screen-geometry.ts';

const GAP = 5;
/** Cosine of the angle, seen from a town, up to which a symbol counts as on the side of its place. */
const SAME_SIDE = 0.4;
/** Penalties of the placement cost; only their proportions matter. Overlaps count by the pixel, the rest once. */
const COST = {
  tokenOverlap: 60,
  nameOverlap: 30,
  outside: 160,
  obstacle: 120,
  crossedLeader: 240,
  backward: 200,
  wrongSide: 1600,
  noName: 130,
  /** Added for a town: it is small, and only its label distinguishes it from its neighbours. */
  noNameOfTown: 40,
  /** Added for every doubling of the passages that name a place. */
  noNameOfMany: 140,
  nothing: 5000,
  side: 14,
  line: 3,
};

/** Surroundings of a symbol that do not depend on where the other symbols are placed. */
export type FixedSurroundings = PlacementArea & {
  /** Boxes of the other places themselves. */
  readonly footprints: readonly Box[];
  readonly towns: readonly Point[];
};

/** Boxes and leaders of the other symbols and labels, as chosen so far. */
export type TakenArea = { readonly boxes: readonly Box[]; readonly leaders: readonly Segment[] };

/** A symbol at a candidate position; `cost` is that of its surroundings. */
export type SymbolCandidate = Pick<Placement, 'offset' | 'isAside' | 'leaderFrom'> & {
  readonly box: Box;
  readonly leader?: Segment;
  readonly cost: number;
};

/** A label beside a symbol, or no label; `cost` is that of its surroundings, without the symbol’s. */
export type LabelCandidate = { readonly offset?: Point; readonly box?: Box; readonly cost: number };

export function labelOffset(token: Size, name: Size, side: Side): Point {
  const across = token.width / 2 + GAP + name.width / 2;
  const down = token.height / 2 + 2 + name.height / 2;
  if (side === 'left' || side === 'right') return { x: side === 'left' ? -across : across, y: 0 };
  return { x: 0, y: side === 'top' ? -down : down };
}

/** The symbol at a candidate position, with the leader it needs there. */
export function symbolCandidateAt(
  symbol: SymbolToPlace,
  position: CandidatePosition,
  around: FixedSurroundings,
): SymbolCandidate {
  const { offset, isAside, leaderFrom } = position;
  const relativeLeader = leaderOf(symbol, position);
  const centre = { x: symbol.anchor.x + offset.x, y: symbol.anchor.y + offset.y };
  const box = boxAround(centre, symbol.token, 2);
  const leader = relativeLeader && {
    from: shifted(relativeLeader.from, symbol.anchor),
    to: shifted(relativeLeader.to, symbol.anchor),
  };
  let cost = position.cost + surroundingsCost(box, COST.tokenOverlap, around);
  if (isAside) for (const town of around.towns) cost += wrongSideShare(town, centre, symbol.anchor) * COST.wrongSide;
  if (leader)
    for (const footprint of around.footprints) if (segmentMeetsBox(leader, footprint)) cost += COST.crossedLeader;
  return { offset, isAside, leaderFrom, box, leader, cost };
}

/** The label on a side of its symbol, or no label. */
export function labelCandidateAt(
  symbol: SymbolToPlace,
  symbolCandidate: SymbolCandidate,
  side: Side | undefined,
  around: FixedSurroundings,
): LabelCandidate {
  let cost = sideCost(symbol, side);
  if (!side) return { cost };
  const { isAside, leaderFrom } = symbolCandidate;
  const relative = labelOffset(symbol.token, symbol.name, side);
  const offset = { x: symbolCandidate.offset.x + relative.x, y: symbolCandidate.offset.y + relative.y };
  const box = boxAround({ x: symbol.anchor.x + offset.x, y: symbol.anchor.y + offset.y }, symbol.name, 1);
  // A leader leaves on the side opposite to the label: on the same side the label would cover it.
  if (isAside && leadsAcrossLabel(vectorFrom(symbolCandidate.offset, leaderFrom), side)) cost += COST.backward;
  if (isAside) cost += overlapSide(box, boxAround(symbol.anchor, squareOf(symbol.footprint * 1.4))) * COST.nameOverlap;
  cost += surroundingsCost(box, COST.nameOverlap, around);
  for (const line of around.lines) cost += overlapSide(box, line) * COST.line;
  return { offset, box, cost };
}

/** Additional cost of a symbol for its collisions with the others; counted no further than to `limit`. */
export function symbolCollisionCost({ box, leader }: SymbolCandidate, taken: TakenArea, limit = Infinity): number {
  let cost = collisionCost(box, COST.tokenOverlap, taken, limit);
  if (!leader || cost >= limit) return cost;
  for (const other of taken.boxes) if (segmentMeetsBox(leader, other)) cost += COST.crossedLeader;
  for (const other of taken.leaders) if (segmentsCross(leader, other)) cost += COST.crossedLeader;
  return cost;
}

/** Additional cost of a label for its collisions with the others; counted no further than to `limit`. */
export function labelCollisionCost({ box }: LabelCandidate, taken: TakenArea, limit = Infinity): number {
  return box ? collisionCost(box, COST.nameOverlap, taken, limit) : 0;
}

function surroundingsCost(box: Box, weight: number, { view, obstacles, footprints }: FixedSurroundings): number {
  let cost = pixelsOutside(box, view) * COST.outside;
  for (const other of footprints) cost += overlapSide(box, other) * (weight / 3);
  for (const other of obstacles) cost += overlapSide(box, other) * COST.obstacle;
  return cost;
}

function collisionCost(box: Box, weight: number, { boxes, leaders }: TakenArea, limit: number): number {
  let cost = 0;
  for (const other of boxes) {
    cost += overlapSide(box, other) * weight;
    if (cost >= limit) return cost;
  }
  for (const leader of leaders) if (segmentMeetsBox(leader, box)) cost += COST.crossedLeader;
  return cost;
}

function sideCost(symbol: SymbolToPlace, side: Side | undefined): number {
  if (!side && symbol.needsName) return COST.nothing;
  if (!side)
    return (
      COST.noName +
      (symbol.isTown ? COST.noNameOfTown : 0) +
      Math.log2(Math.max(1, symbol.passages)) * COST.noNameOfMany
    );
  if (side === symbol.preferredSide) return 0;
  return COST.side * (side === 'top' ? 3 : side === 'bottom' ? 2 : 1);
}

/**
 * How far a symbol lies around a town from the side of its own place: 0 on that side, largest right across the town.
 */
function wrongSideShare(town: Point, token: Point, anchor: Point): number {
  const [a, b] = [vectorFrom(anchor, town), vectorFrom(token, town)];
  const reach = Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y);
  // A symbol exactly on the town is on no side of it: no penalty.
  return reach === 0 ? 0 : Math.max(0, SAME_SIDE - (a.x * b.x + a.y * b.y) / reach);
}

const shifted = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });
const vectorFrom = (from: Point, to: Point): Point => ({ x: from.x - to.x, y: from.y - to.y });

function leadsAcrossLabel(offset: Point, side: Side): boolean {
  if (side === 'left') return offset.x > 1 && Math.abs(offset.y) < offset.x;
  if (side === 'right') return offset.x < -1 && Math.abs(offset.y) < -offset.x;
  return side === 'top'
    ? offset.y > 1 && Math.abs(offset.x) < offset.y
    : offset.y < -1 && Math.abs(offset.x) < -offset.y;
}
