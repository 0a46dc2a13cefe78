import type { Ground, Mark, Placement, Side } from './mark.ts';
import { type Position, positionsOf } from './mark-positions.ts';
import {
  costOfName,
  costOfStand,
  type NameBeside,
  nameBeside,
  type Stand,
  standAt,
  type Surroundings,
  type Taken,
} from './mark-weighing.ts';
import { boxAround, squareOf } from './screen-geometry.ts';
import { stepwise } from './stepwise.ts';

const NAMED: readonly (Side | undefined)[] = ['right', 'left', 'bottom', 'top', undefined];
const UNNAMED = [undefined] as const;

/** How often marks that crowd are placed anew in another order: up to so many of them, since it costs their square. */
const TURNS = 16;
const MOST_TO_TURN = 24;
/** The first turns follow what each mark has suffered in all before them; the others make room for one mark in the best one. */
const BY_SUFFERING = 4;
/** How often each mark of a turn chooses: later rounds let early marks give way to what was placed after them. */
const ROUNDS = 4;
/** What a mark may cost on average for a map to be well placed. */
const EASY = 40;

/**
 * A mark with all it may choose from. What a choice costs for its surroundings is the same in every turn: it is worked out
 * where it is first asked for, and kept.
 */
type Located = {
  readonly mark: Mark;
  readonly around: Surroundings;
  readonly positions: readonly Position[];
  readonly sides: readonly (Side | undefined)[];
  readonly stands: (Stand | undefined)[];
  readonly names: (NameBeside | undefined)[];
};

type Choice = { readonly stand: Stand; readonly name: NameBeside; readonly cost: number };
type Choices = ReadonlyMap<Located, Choice>;
type Turn = { readonly order: readonly Located[]; readonly choices: Choices; readonly cost: number };

/**
 * Finds a token and a name for every mark, without overlaps where room allows. When space fails the name goes first,
 * then the token steps aside (and is drawn with a leader); a token is never dropped. While marks crowd, they choose anew
 * in another order, and the best turn counts: a mark whose ground was taken before it came would else never find its own.
 */
export function placeMarks(marks: readonly Mark[], ground: Ground): ReadonlyMap<string, Placement> {
  return stepwise(placeMarksInSteps(marks, ground)).finish();
}

/** The same, a turn at each step. */
export function* placeMarksInSteps(
  marks: readonly Mark[],
  ground: Ground,
): Generator<void, ReadonlyMap<string, Placement>> {
  const sorted = [...marks].sort((a, b) => b.priority - a.priority || a.id.localeCompare(b.id));
  const order = sorted.map((mark) => locate(mark, sorted, ground));
  yield;
  let best = settle(order);
  let latest = best;
  const suffered = new Map<Located, number>();
  const sufferedBy = (located: Located) => suffered.get(located) ?? 0;
  let tried = 0;
  const turns = marks.length > MOST_TO_TURN ? 1 : TURNS;
  for (let turn = 1; turn < turns && best.cost > marks.length * EASY; turn++) {
    yield;
    for (const [located, { cost }] of latest.choices) suffered.set(located, sufferedBy(located) + cost);
    const isEarly = turn < BY_SUFFERING;
    latest = isEarly
      ? settle([...latest.order].sort((a, b) => sufferedBy(b) - sufferedBy(a)))
      : withRoomFor(best, tried++);
    if (latest.cost >= best.cost) continue;
    best = latest;
    tried = 0;
  }
  return new Map([...best.choices].map(([{ mark }, choice]) => [mark.id, placementOf(mark, choice)]));
}

/**
 * The turn again, with one mark where it would best stand alone and those in its way choosing anew: first the mark that
 * fared worst, then the next, and so on. The others stay until they find better.
 */
function withRoomFor({ order, choices }: Turn, nth: number): Turn {
  const worst = [...choices].sort(([, a], [, b]) => b.cost - a.cost).map(([located]) => located);
  const first = worst[nth % worst.length];
  if (!first) return settle(order);
  const own = bestChoice(first, { boxes: [], leaders: [] });
  const taken = { boxes: boxesOf(own), leaders: [] };
  const isInTheWay = ({ stand, name }: Choice) => costOfStand(stand, taken) + costOfName(name, taken) > 0;
  const kept = new Map([...choices].filter(([located, choice]) => located !== first && !isInTheWay(choice)));
  const moved = order.filter((each) => each !== first && !kept.has(each));
  return settle([first, ...moved, ...kept.keys()], new Map([...kept, [first, own]]));
}

function locate(mark: Mark, marks: readonly Mark[], ground: Ground): Located {
  const others = marks.filter((other) => other !== mark);
  const footprints = others
    .filter(({ footprint }) => footprint > 0)
    .map(({ anchor, footprint }) => boxAround(anchor, squareOf(Math.min(footprint, 24) * 1.6)));
  const towns = others.filter(({ isTown }) => isTown).map(({ anchor }) => anchor);
  return {
    mark,
    around: { ...ground, footprints, towns },
    positions: positionsOf(mark),
    sides: mark.isNamed ? NAMED : UNNAMED,
    stands: [],
    names: [],
  };
}

function placementOf({ id }: Mark, { stand: { offset, isAside, leaderFrom }, name }: Choice): Placement {
  return { id, offset, name: name.offset, isAside, leaderFrom };
}

/** One turn: the marks choose one after another, until none would choose otherwise. `from`: what some have chosen before it. */
function settle(order: readonly Located[], from: Choices = new Map()): Turn {
  const chosen = new Map<Located, Choice>(from);
  /** How many choices had been made when a mark last chose: where no more were made since, it would choose the same. */
  const made = new Map<Located, number>();
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = count;
    for (const located of order) {
      if (made.get(located) === count) continue;
      const earlier = chosen.get(located);
      const choice = bestChoice(located, takenByOthers(located, chosen));
      chosen.set(located, choice);
      if (choice.stand !== earlier?.stand || choice.name !== earlier.name) count += 1;
      made.set(located, count);
    }
    if (count === before) break;
  }
  return { order, choices: chosen, cost: [...chosen.values()].reduce((sum, { cost }) => sum + cost, 0) };
}

function takenByOthers(located: Located, chosen: Choices): Taken {
  const others = [...chosen].filter(([other]) => other !== located).map(([, choice]) => choice);
  return {
    boxes: others.flatMap(boxesOf),
    leaders: others.flatMap(({ stand }) => stand.leader ?? []),
  };
}

const boxesOf = ({ stand, name }: Choice) => (name.box ? [stand.box, name.box] : [stand.box]);

function bestChoice(located: Located, taken: Taken): Choice {
  const { mark, around, positions, sides, stands, names } = located;
  let best: Choice | undefined;
  let limit = Infinity;
  for (const [at, position] of positions.entries()) {
    // Costs only grow, and the cheapest positions come first: none of the rest can be better.
    if (position.cost >= limit) break;
    const stand = (stands[at] ??= standAt(mark, position, around));
    if (stand.cost >= limit) continue;
    const standing = stand.cost + costOfStand(stand, taken);
    if (standing >= limit) continue;
    for (const [which, side] of sides.entries()) {
      const name = (names[at * sides.length + which] ??= nameBeside(mark, stand, side, around));
      if (standing + name.cost >= limit) continue;
      const cost = standing + name.cost + costOfName(name, taken);
      if (cost >= limit) continue;
      best = { stand, name, cost };
      limit = cost;
    }
  }
  if (!best) throw new Error(`${mark.id}: a mark always has at least its own position`);
  return best;
}
