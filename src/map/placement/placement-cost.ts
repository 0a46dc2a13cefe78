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
/** Cosine of the angle, seen from a town, up to which a token still stands on the side of its place. */
const SAME_SIDE = 0.4;
/** What each fault costs; only their proportions matter. Overlaps are in pixels, the rest counts once. */
const COST = {
  tokenOverlap: 60,
  nameOverlap: 30,
  outside: 160,
  obstacle: 120,
  crossedLeader: 240,
  backward: 200,
  wrongSide: 1600,
  noName: 130,
  /** More for a town: it is small, and nothing else tells it from its neighbours. */
  noNameOfTown: 40,
  /** For every doubling of the passages that name a place. */
  noNameOfMany: 140,
  nothing: 5000,
  side: 14,
  line: 3,
};

/** What is around a mark whatever the other marks choose. */
export type FixedSurroundings = PlacementArea & {
  /** What the other places themselves take up. */
  readonly footprints: readonly Box[];
  readonly towns: readonly Point[];
};

/** What the other marks have chosen so far. */
export type TakenArea = { readonly boxes: readonly Box[]; readonly leaders: readonly Segment[] };

/** A token at a position. `cost`: for its surroundings. */
export type SymbolCandidate = Pick<Placement, 'offset' | 'isAside' | 'leaderFrom'> & {
  readonly box: Box;
  readonly leader?: Segment;
  readonly cost: number;
};

/** A name beside a token, or the lack of one. `cost`: for its surroundings, without the token’s. */
export type LabelCandidate = { readonly offset?: Point; readonly box?: Box; readonly cost: number };

export function labelOffset(token: Size, name: Size, side: Side): Point {
  const across = token.width / 2 + GAP + name.width / 2;
  const down = token.height / 2 + 2 + name.height / 2;
  if (side === 'left' || side === 'right') return { x: side === 'left' ? -across : across, y: 0 };
  return { x: 0, y: side === 'top' ? -down : down };
}

/** The token of a mark at a position, with the leader it needs there. */
export function symbolCandidateAt(
  mark: SymbolToPlace,
  position: CandidatePosition,
  around: FixedSurroundings,
): SymbolCandidate {
  const { offset, isAside, leaderFrom } = position;
  const drawn = leaderOf(mark, position);
  const centre = { x: mark.anchor.x + offset.x, y: mark.anchor.y + offset.y };
  const box = boxAround(centre, mark.token, 2);
  const leader = drawn && { from: shifted(drawn.from, mark.anchor), to: shifted(drawn.to, mark.anchor) };
  let cost = position.cost + surroundingsCost(box, COST.tokenOverlap, around);
  if (isAside) for (const town of around.towns) cost += wrongSideShare(town, centre, mark.anchor) * COST.wrongSide;
  if (leader)
    for (const footprint of around.footprints) if (segmentMeetsBox(leader, footprint)) cost += COST.crossedLeader;
  return { offset, isAside, leaderFrom, box, leader, cost };
}

/** The name on a side of its token, or none. */
export function labelCandidateAt(
  mark: SymbolToPlace,
  stand: SymbolCandidate,
  side: Side | undefined,
  around: FixedSurroundings,
): LabelCandidate {
  let cost = sideCost(mark, side);
  if (!side) return { cost };
  const { isAside, leaderFrom } = stand;
  const relative = labelOffset(mark.token, mark.name, side);
  const offset = { x: stand.offset.x + relative.x, y: stand.offset.y + relative.y };
  const box = boxAround({ x: mark.anchor.x + offset.x, y: mark.anchor.y + offset.y }, mark.name, 1);
  // A leader runs away from the name: a name on the leader’s side would cover it.
  if (isAside && leadsAcrossLabel(vectorFrom(stand.offset, leaderFrom), side)) cost += COST.backward;
  if (isAside) cost += overlapSide(box, boxAround(mark.anchor, squareOf(mark.footprint * 1.4))) * COST.nameOverlap;
  cost += surroundingsCost(box, COST.nameOverlap, around);
  for (const line of around.lines) cost += overlapSide(box, line) * COST.line;
  return { offset, box, cost };
}

/** What a token costs besides, for all that is taken. */
export function symbolCollisionCost({ box, leader }: SymbolCandidate, taken: TakenArea): number {
  let cost = collisionCost(box, COST.tokenOverlap, taken);
  if (!leader) return cost;
  for (const other of taken.boxes) if (segmentMeetsBox(leader, other)) cost += COST.crossedLeader;
  for (const other of taken.leaders) if (segmentsCross(leader, other)) cost += COST.crossedLeader;
  return cost;
}

/** What a name costs besides, for all that is taken. */
export function labelCollisionCost({ box }: LabelCandidate, taken: TakenArea): number {
  return box ? collisionCost(box, COST.nameOverlap, taken) : 0;
}

function surroundingsCost(box: Box, weight: number, { view, obstacles, footprints }: FixedSurroundings): number {
  let cost = pixelsOutside(box, view) * COST.outside;
  for (const other of footprints) cost += overlapSide(box, other) * (weight / 3);
  for (const other of obstacles) cost += overlapSide(box, other) * COST.obstacle;
  return cost;
}

function collisionCost(box: Box, weight: number, { boxes, leaders }: TakenArea): number {
  let cost = 0;
  for (const other of boxes) cost += overlapSide(box, other) * weight;
  for (const leader of leaders) if (segmentMeetsBox(leader, box)) cost += COST.crossedLeader;
  return cost;
}

function sideCost(mark: SymbolToPlace, side: Side | undefined): number {
  if (!side && mark.needsName) return COST.nothing;
  if (!side)
    return (
      COST.noName + (mark.isTown ? COST.noNameOfTown : 0) + Math.log2(Math.max(1, mark.passages)) * COST.noNameOfMany
    );
  if (side === mark.preferredSide) return 0;
  return COST.side * (side === 'top' ? 3 : side === 'bottom' ? 2 : 1);
}

/** How far a token has turned about a town from the side its place lies on: 0 on that side, most right across the town. */
function wrongSideShare(town: Point, token: Point, anchor: Point): number {
  const [a, b] = [vectorFrom(anchor, town), vectorFrom(token, town)];
  const reach = Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y);
  // What lies on the town itself has no side.
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
