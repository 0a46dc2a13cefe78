import type { Ground, Mark, Placement, Side } from './mark.ts';
import {
  type Box,
  boxAround,
  cross,
  meets,
  outsideBy,
  overlap,
  type Point,
  type Segment,
  type Size,
  squareOf,
} from './screen-geometry.ts';

const GAP = 5;
/** Cosine of the angle, seen from a town, up to which a token still stands on the side of its place. */
const SAME_SIDE = 0.4;
/** What each fault costs; only their proportions matter. Overlaps are in pixels, the rest counts once. */
const COST = {
  tokenOverlap: 60,
  nameOverlap: 30,
  outside: 80,
  obstacle: 120,
  crossedLeader: 140,
  backward: 200,
  wrongSide: 1600,
  noName: 100,
  /** For every doubling of the passages that name a place. */
  noNameOfMany: 100,
  nothing: 5000,
  side: 14,
  line: 3,
};

/** Where a token may stand, and what it costs to stand there. */
export type Position = Pick<Placement, 'offset' | 'isAside' | 'leaderFrom'> & { readonly cost: number };

/** What the other marks take up while one is being placed. */
export type Others = {
  readonly boxes: readonly Box[];
  readonly footprints: readonly Box[];
  readonly towns: readonly Point[];
  readonly leaders: readonly Segment[];
};

export type Choice = {
  readonly placement: Placement;
  readonly boxes: readonly Box[];
  readonly leader?: Segment;
  readonly cost: number;
};

export function nameOffset(token: Size, name: Size, side: Side): Point {
  const across = token.width / 2 + GAP + name.width / 2;
  const down = token.height / 2 + 2 + name.height / 2;
  if (side === 'left' || side === 'right') return { x: side === 'left' ? -across : across, y: 0 };
  return { x: 0, y: side === 'top' ? -down : down };
}

/** A token at a position, without its name; undefined where it costs as much as `limit` or more. */
export function weighToken(
  mark: Mark,
  position: Position,
  others: Others,
  ground: Ground,
  limit: number,
): Choice | undefined {
  const { offset, isAside, leaderFrom } = position;
  const centre = { x: mark.anchor.x + offset.x, y: mark.anchor.y + offset.y };
  const box = boxAround(centre, mark.token, 2);
  const start = { x: mark.anchor.x + leaderFrom.x, y: mark.anchor.y + leaderFrom.y };
  const leader = isAside ? { from: start, to: centre } : undefined;
  // Costs only grow: what already costs as much as the best so far need not be looked at further.
  let cost = position.cost;
  if (cost >= limit) return undefined;
  if (leader) {
    for (const town of others.towns) cost += turnedAbout(town, centre, mark.anchor) * COST.wrongSide;
    if (cost >= limit) return undefined;
    cost += crossings(leader, others) * COST.crossedLeader;
  }
  cost += costOf(box, COST.tokenOverlap, others, ground, limit - cost);
  if (cost >= limit) return undefined;
  return { placement: { id: mark.id, offset, name: undefined, isAside, leaderFrom }, boxes: [box], leader, cost };
}

/** The same with its name on a side, or with none; undefined where it costs as much as `limit` or more. */
export function weighName(
  mark: Mark,
  token: Choice,
  side: Side | undefined,
  others: Others,
  ground: Ground,
  limit: number,
): Choice | undefined {
  const { offset, isAside, leaderFrom } = token.placement;
  let cost = token.cost + sideCost(mark, side);
  if (cost >= limit) return undefined;
  if (!side) return { ...token, cost };
  const relative = nameOffset(mark.token, mark.name, side);
  const name = { x: offset.x + relative.x, y: offset.y + relative.y };
  const box = boxAround({ x: mark.anchor.x + name.x, y: mark.anchor.y + name.y }, mark.name, 1);
  // A leader runs away from the name: a name on the leader’s side would cover it.
  if (isAside && pointsBack(away(offset, leaderFrom), side)) cost += COST.backward;
  if (isAside) cost += overlap(box, boxAround(mark.anchor, squareOf(mark.footprint * 1.4))) * COST.nameOverlap;
  if (cost >= limit) return undefined;
  cost += costOf(box, COST.nameOverlap, others, ground, limit - cost);
  if (cost >= limit) return undefined;
  for (const line of ground.lines) cost += overlap(box, line) * COST.line;
  return { ...token, placement: { ...token.placement, name }, boxes: [...token.boxes, box], cost };
}

/** What a box costs for all it covers; no further than `limit`. */
function costOf(box: Box, weight: number, others: Others, { view, obstacles }: Ground, limit: number): number {
  let cost = outsideBy(box, view) * COST.outside;
  for (const other of others.boxes) cost += overlap(box, other) * weight;
  for (const other of others.footprints) cost += overlap(box, other) * (weight / 3);
  for (const other of obstacles) cost += overlap(box, other) * COST.obstacle;
  if (cost >= limit) return cost;
  for (const other of others.leaders) if (meets(other, box)) cost += COST.crossedLeader;
  return cost;
}

function sideCost(mark: Mark, side: Side | undefined): number {
  if (!side && mark.needsName) return COST.nothing;
  if (!side) return COST.noName + Math.log2(Math.max(1, mark.passages)) * COST.noNameOfMany;
  if (side === mark.preferredSide) return 0;
  return COST.side * (side === 'top' ? 3 : side === 'bottom' ? 2 : 1);
}

/** How far a token has turned about a town from the side its place lies on: 0 on that side, most right across the town. */
function turnedAbout(town: Point, token: Point, anchor: Point): number {
  const [a, b] = [away(anchor, town), away(token, town)];
  const reach = Math.hypot(a.x, a.y) * Math.hypot(b.x, b.y);
  // What lies on the town itself has no side.
  return reach === 0 ? 0 : Math.max(0, SAME_SIDE - (a.x * b.x + a.y * b.y) / reach);
}

const away = (from: Point, to: Point): Point => ({ x: from.x - to.x, y: from.y - to.y });

function crossings(leader: Segment, others: Others): number {
  const isMet = (box: Box) => meets(leader, box);
  return (
    others.boxes.filter(isMet).length +
    others.footprints.filter(isMet).length +
    others.leaders.filter((other) => cross(leader, other)).length
  );
}

function pointsBack(offset: Point, side: Side): boolean {
  if (side === 'left') return offset.x > 1 && Math.abs(offset.y) < offset.x;
  if (side === 'right') return offset.x < -1 && Math.abs(offset.y) < -offset.x;
  return side === 'top'
    ? offset.y > 1 && Math.abs(offset.x) < offset.y
    : offset.y < -1 && Math.abs(offset.x) < -offset.y;
}
