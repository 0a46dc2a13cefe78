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

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A place of the story that wants a token and a name. */
export type Mark = {
  readonly id: string;
  readonly anchor: Point;
  readonly token: Size;
  readonly name: Size;
  /** What the place itself takes up: the ring of a town, the outline of a small area. Nothing else may cover it. */
  readonly footprint: number;
  /** Where the token may stand without a leader, relative to the anchor, best first: along a line, inside an area. */
  readonly homes: readonly Point[];
  /** The token would hide what it stands for (a small area), so it rather stands beside it. */
  readonly prefersAside: boolean;
  /** There is no token to fall back on: without its name nothing would be seen of it. */
  readonly isOnlyName: boolean;
  /** False where the map writes the name by itself. */
  readonly isNamed: boolean;
  /** Larger is placed first and keeps its ground. */
  readonly priority: number;
  readonly preferredSide: Side;
};

export type Placement = {
  readonly id: string;
  /** Centre of the token, relative to the anchor. */
  readonly offset: Point;
  /** Centre of the name, relative to the anchor; absent where there is no room for it. */
  readonly name?: Point;
  readonly isAside: boolean;
  /** Where the leader of a token that stepped aside begins, relative to the anchor. */
  readonly leaderFrom: Point;
};

const GAP = 5;
const SIDES: readonly Side[] = ['right', 'left', 'bottom', 'top'];
const COMPASS: readonly Point[] = [
  { x: -1, y: 0 },
  { x: 1, y: 0 },
  { x: -0.8, y: -0.6 },
  { x: 0.8, y: -0.6 },
  { x: -0.8, y: 0.6 },
  { x: 0.8, y: 0.6 },
  { x: 0, y: -1 },
  { x: 0, y: 1 },
];
/** What each fault costs; only their proportions matter. Overlaps are in pixels, the rest counts once. */
const COST = {
  tokenOverlap: 60,
  nameOverlap: 30,
  outside: 80,
  obstacle: 120,
  crossedLeader: 140,
  noName: 84,
  nothing: 5000,
  aside: 90,
  stay: 260,
  reach: 1.6,
  wander: 0.35,
  side: 14,
  line: 3,
};

export function nameOffset(token: Size, name: Size, side: Side): Point {
  const across = token.width / 2 + GAP + name.width / 2;
  const down = token.height / 2 + 2 + name.height / 2;
  if (side === 'left' || side === 'right') return { x: side === 'left' ? -across : across, y: 0 };
  return { x: 0, y: side === 'top' ? -down : down };
}

type Choice = {
  readonly placement: Placement;
  readonly boxes: readonly Box[];
  readonly leader?: Segment;
  readonly cost: number;
};

export type Ground = {
  /** What may be drawn on. */
  readonly view: Box;
  /** Controls and cards over the map. */
  readonly obstacles: readonly Box[];
  /** Small boxes along the lines of the story: a name across them is worse than one beside them. */
  readonly lines: readonly Box[];
};

/** What the other marks take up while one is being placed. */
type Others = {
  readonly boxes: readonly Box[];
  readonly footprints: readonly Box[];
  readonly leaders: readonly Segment[];
};

/**
 * Finds a token and a name for every mark, without overlaps where room allows. When space fails the name goes first,
 * then the token steps aside (and is drawn with a leader); a token is never dropped.
 */
export function placeMarks(marks: readonly Mark[], ground: Ground): ReadonlyMap<string, Placement> {
  const order = [...marks].sort((a, b) => b.priority - a.priority || a.id.localeCompare(b.id));
  const chosen = new Map<string, Choice>();
  // Later rounds let early marks give way to what was placed after them.
  for (let round = 0; round < 4; round++) {
    for (const mark of order) chosen.set(mark.id, bestChoice(mark, othersOf(mark, order, chosen), ground));
  }
  return new Map([...chosen].map(([id, { placement }]) => [id, placement]));
}

function othersOf(mark: Mark, order: readonly Mark[], chosen: ReadonlyMap<string, Choice>): Others {
  const others = order.filter((other) => other !== mark);
  const choices = others.flatMap((other) => chosen.get(other.id) ?? []);
  return {
    boxes: choices.flatMap((choice) => choice.boxes),
    footprints: others
      .filter((other) => other.footprint > 0)
      .map((other) => boxAround(other.anchor, squareOf(Math.min(other.footprint, 24) * 1.6))),
    leaders: choices.flatMap((choice) => choice.leader ?? []),
  };
}

function bestChoice(mark: Mark, others: Others, ground: Ground): Choice {
  let best: Choice | undefined;
  for (const position of positions(mark)) {
    for (const side of mark.isNamed ? [...SIDES, undefined] : [undefined]) {
      const choice = weigh(mark, position, side, others, ground, best?.cost ?? Infinity);
      if (choice && (!best || choice.cost < best.cost)) best = choice;
    }
  }
  if (!best) throw new Error(`${mark.id}: a mark always has at least its own position`);
  return best;
}

type Position = Pick<Placement, 'offset' | 'isAside' | 'leaderFrom'> & { readonly cost: number };

/** Where the token may stand: on the place, elsewhere on it, or around it at growing distances. */
function positions(mark: Mark): readonly Position[] {
  const origin = { x: 0, y: 0 };
  const home = { offset: origin, leaderFrom: origin, isAside: false, cost: mark.prefersAside ? COST.stay : 0 };
  const elsewhere = mark.homes.map((offset) => ({
    offset,
    leaderFrom: offset,
    isAside: false,
    cost: Math.hypot(offset.x, offset.y) * COST.wander,
  }));
  // What steps aside from an area stands beside the part of it that is in view.
  const from = mark.homes[0] ?? origin;
  const reach = Math.min(mark.footprint, 60) + mark.token.width / 2;
  const aside = [10, 28, 50, 76].flatMap((distance) =>
    COMPASS.map((direction) => ({
      offset: { x: from.x + direction.x * (reach + distance), y: from.y + direction.y * (reach + distance) },
      leaderFrom: from,
      isAside: true,
      cost: (mark.prefersAside ? 0 : COST.aside) + distance * COST.reach + Math.hypot(from.x, from.y) * COST.wander,
    })),
  );
  return [home, ...elsewhere, ...aside];
}

function weigh(
  mark: Mark,
  { offset, isAside, leaderFrom, cost: positionCost }: Position,
  side: Side | undefined,
  others: Others,
  ground: Ground,
  limit: number,
): Choice | undefined {
  const centre = { x: mark.anchor.x + offset.x, y: mark.anchor.y + offset.y };
  const relative = side && nameOffset(mark.token, mark.name, side);
  const tokenBox = boxAround(centre, mark.token, 2);
  const nameBox = relative && boxAround({ x: centre.x + relative.x, y: centre.y + relative.y }, mark.name, 1);
  const start = { x: mark.anchor.x + leaderFrom.x, y: mark.anchor.y + leaderFrom.y };
  const leader = isAside ? { from: start, to: centre } : undefined;
  // Costs only grow: what already costs as much as the best so far need not be looked at further.
  let cost = positionCost + sideCost(mark, side);
  if (cost >= limit) return undefined;
  // A leader runs away from the name: a name on the leader’s side would cover it.
  if (isAside && side && pointsBack({ x: offset.x - leaderFrom.x, y: offset.y - leaderFrom.y }, side)) cost += 200;
  if (leader) cost += crossings(leader, others) * COST.crossedLeader;
  if (cost >= limit) return undefined;
  for (const other of others.leaders)
    if (meets(other, tokenBox) || (nameBox && meets(other, nameBox))) cost += COST.crossedLeader;
  for (const [box, weight] of [
    [tokenBox, COST.tokenOverlap],
    [nameBox, COST.nameOverlap],
  ] as const) {
    if (!box) continue;
    cost += outsideBy(box, ground.view) * COST.outside;
    for (const other of others.boxes) cost += overlap(box, other) * weight;
    for (const other of others.footprints) cost += overlap(box, other) * (weight / 3);
    for (const other of ground.obstacles) cost += overlap(box, other) * COST.obstacle;
    if (cost >= limit) return undefined;
  }
  if (nameBox) {
    for (const line of ground.lines) cost += overlap(nameBox, line) * COST.line;
    if (isAside) cost += overlap(nameBox, boxAround(mark.anchor, squareOf(mark.footprint * 1.4))) * COST.nameOverlap;
  }
  const name = relative && { x: offset.x + relative.x, y: offset.y + relative.y };
  const boxes = nameBox ? [tokenBox, nameBox] : [tokenBox];
  return { placement: { id: mark.id, offset, name, isAside, leaderFrom }, boxes, leader, cost };
}

function sideCost(mark: Mark, side: Side | undefined): number {
  if (!side) return mark.isOnlyName ? COST.nothing : COST.noName;
  if (side === mark.preferredSide) return 0;
  return COST.side * (side === 'top' ? 3 : side === 'bottom' ? 2 : 1);
}

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
