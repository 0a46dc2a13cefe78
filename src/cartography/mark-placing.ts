import type { Ground, Mark, Placement, Side } from './mark.ts';
import { type Choice, type Others, type Position, weighName, weighToken } from './mark-weighing.ts';
import { boxAround, squareOf } from './screen-geometry.ts';

const NAMED: readonly (Side | undefined)[] = ['right', 'left', 'bottom', 'top', undefined];
const UNNAMED = [undefined] as const;
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
/** What it costs a token to leave its place, to cover it, and every pixel it goes. */
const COST = { aside: 300, stay: 260, reach: 1.6, wander: 0.35 };

/** How often marks that crowd are placed anew in another order: up to so many of them, since it costs their square. */
const TURNS = 24;
const MOST_TO_TURN = 24;
/** What a mark may cost on average for a map to be well placed. */
const EASY = 40;

type Located = { readonly mark: Mark; readonly positions: readonly Position[] };

/**
 * Finds a token and a name for every mark, without overlaps where room allows. When space fails the name goes first,
 * then the token steps aside (and is drawn with a leader); a token is never dropped. While marks crowd, who fared worst
 * so far comes first in the next turn, and the best turn counts: a mark whose ground was taken before it came would else
 * never find its own.
 */
export function placeMarks(marks: readonly Mark[], ground: Ground): ReadonlyMap<string, Placement> {
  let order: readonly Located[] = [...marks]
    .sort((a, b) => b.priority - a.priority || a.id.localeCompare(b.id))
    .map((mark) => ({ mark, positions: positionsOf(mark) }));
  let best = settle(order, ground);
  let latest = best;
  const suffered = new Map<string, number>();
  const sufferedBy = ({ mark }: Located) => suffered.get(mark.id) ?? 0;
  const turns = marks.length > MOST_TO_TURN ? 1 : TURNS;
  for (let turn = 1; turn < turns && totalOf(best) > marks.length * EASY; turn++) {
    for (const [id, { cost }] of latest) suffered.set(id, (suffered.get(id) ?? 0) + cost);
    order = [...order].sort((a, b) => sufferedBy(b) - sufferedBy(a));
    latest = settle(order, ground);
    if (totalOf(latest) < totalOf(best)) best = latest;
  }
  return new Map([...best].map(([id, { placement }]) => [id, placement]));
}

type Choices = ReadonlyMap<string, Choice>;

const totalOf = (choices: Choices) => [...choices.values()].reduce((sum, { cost }) => sum + cost, 0);

function settle(order: readonly Located[], ground: Ground): Choices {
  const chosen = new Map<string, Choice>();
  // Later rounds let early marks give way to what was placed after them, until none has to.
  for (let round = 0; round < 4; round++) {
    const before = totalOf(chosen);
    for (const located of order)
      chosen.set(located.mark.id, bestChoice(located, othersOf(located, order, chosen), ground));
    if (totalOf(chosen) === before) break;
  }
  return chosen;
}

function othersOf(located: Located, order: readonly Located[], chosen: Choices): Others {
  const others = order.filter((other) => other !== located).map(({ mark }) => mark);
  const choices = others.flatMap((other) => chosen.get(other.id) ?? []);
  return {
    boxes: choices.flatMap((choice) => choice.boxes),
    footprints: others
      .filter((other) => other.footprint > 0)
      .map((other) => boxAround(other.anchor, squareOf(Math.min(other.footprint, 24) * 1.6))),
    towns: others.filter(({ isTown }) => isTown).map(({ anchor }) => anchor),
    leaders: choices.flatMap((choice) => choice.leader ?? []),
  };
}

function bestChoice({ mark, positions }: Located, others: Others, ground: Ground): Choice {
  const sides = mark.isNamed ? NAMED : UNNAMED;
  let best: Choice | undefined;
  for (const position of positions) {
    const token = weighToken(mark, position, others, ground, best?.cost ?? Infinity);
    if (!token) continue;
    for (const side of sides) best = weighName(mark, token, side, others, ground, best?.cost ?? Infinity) ?? best;
  }
  if (!best) throw new Error(`${mark.id}: a mark always has at least its own position`);
  return best;
}

/** Where the token may stand: on the place, elsewhere on it, or around it at growing distances. */
function positionsOf(mark: Mark): readonly Position[] {
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
  const leaving = mark.prefersAside ? 0 : COST.aside;
  const aside = [10, 28, 50, 76].flatMap((distance) =>
    COMPASS.map(([across, down]) => ({
      offset: { x: from.x + across * (reach + distance), y: from.y + down * (reach + distance) },
      leaderFrom: from,
      isAside: true,
      cost: leaving + distance * COST.reach + Math.hypot(from.x, from.y) * COST.wander,
    })),
  );
  return [home, ...elsewhere, ...aside];
}
