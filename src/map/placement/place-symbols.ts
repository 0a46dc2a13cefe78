import type { PlacementArea, SymbolToPlace, Placement, Side } from './placed-symbol.ts';
import { type CandidatePosition, candidatePositions } from './candidate-positions.ts';
import {
  labelCollisionCost,
  symbolCollisionCost,
  type LabelCandidate,
  labelCandidateAt,
  type SymbolCandidate,
  symbolCandidateAt,
  type FixedSurroundings,
  type TakenArea,
} from './placement-cost.ts';
import { boxAround, squareOf } from '../geometry/screen-geometry.ts';
import { incremental } from './incremental.ts';

const NAMED: readonly (Side | undefined)[] = ['right', 'left', 'bottom', 'top', undefined];
const UNNAMED = [undefined] as const;

/** How often marks that crowd are placed anew in another order: up to so many of them, since it costs their square. */
const MOST_ATTEMPTS = 16;
const MOST_TO_REORDER = 24;
/** The first turns follow what each mark has suffered in all before them; the others make room for one mark in the best one. */
const ATTEMPTS_BY_TOTAL_COST = 4;
/** How often each mark of a turn chooses: later rounds let early marks give way to what was placed after them. */
const ROUNDS = 4;
/** What a mark may cost on average for a map to be well placed. */
const EASY_COST = 40;

/**
 * A mark with all it may choose from. What a choice costs for its surroundings is the same in every turn: it is worked out
 * where it is first asked for, and kept.
 */
type LocatedSymbol = {
  readonly mark: SymbolToPlace;
  readonly around: FixedSurroundings;
  readonly positions: readonly CandidatePosition[];
  readonly sides: readonly (Side | undefined)[];
  readonly stands: (SymbolCandidate | undefined)[];
  readonly names: (LabelCandidate | undefined)[];
};

type PlacementChoice = { readonly stand: SymbolCandidate; readonly name: LabelCandidate; readonly cost: number };
type PlacementChoices = ReadonlyMap<LocatedSymbol, PlacementChoice>;
type Attempt = { readonly order: readonly LocatedSymbol[]; readonly choices: PlacementChoices; readonly cost: number };

/**
 * Finds a token and a name for every mark, without overlaps where room allows. When space fails the name goes first,
 * then the token steps aside (and is drawn with a leader); a token is never dropped. While marks crowd, they choose anew
 * in another order, and the best turn counts: a mark whose ground was taken before it came would else never find its own.
 */
export function placeSymbols(marks: readonly SymbolToPlace[], ground: PlacementArea): ReadonlyMap<string, Placement> {
  return incremental(placeSymbolsIncrementally(marks, ground)).finish();
}

/** The same, a turn at each step. */
export function* placeSymbolsIncrementally(
  marks: readonly SymbolToPlace[],
  ground: PlacementArea,
): Generator<void, ReadonlyMap<string, Placement>> {
  const sorted = [...marks].sort((a, b) => b.priority - a.priority || a.id.localeCompare(b.id));
  const order = sorted.map((mark) => locateSymbol(mark, sorted, ground));
  yield;
  let best = chooseInOrder(order);
  let latest = best;
  const suffered = new Map<LocatedSymbol, number>();
  const sufferedBy = (located: LocatedSymbol) => suffered.get(located) ?? 0;
  let tried = 0;
  const turns = marks.length > MOST_TO_REORDER ? 1 : MOST_ATTEMPTS;
  for (let turn = 1; turn < turns && best.cost > marks.length * EASY_COST; turn++) {
    yield;
    for (const [located, { cost }] of latest.choices) suffered.set(located, sufferedBy(located) + cost);
    const isEarly = turn < ATTEMPTS_BY_TOTAL_COST;
    latest = isEarly
      ? chooseInOrder([...latest.order].sort((a, b) => sufferedBy(b) - sufferedBy(a)))
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
function withRoomFor({ order, choices }: Attempt, nth: number): Attempt {
  const worst = [...choices].sort(([, a], [, b]) => b.cost - a.cost).map(([located]) => located);
  const first = worst[nth % worst.length];
  if (!first) return chooseInOrder(order);
  const own = bestChoice(first, { boxes: [], leaders: [] });
  const taken = { boxes: boxesOf(own), leaders: [] };
  const isInTheWay = ({ stand, name }: PlacementChoice) =>
    symbolCollisionCost(stand, taken) + labelCollisionCost(name, taken) > 0;
  const kept = new Map([...choices].filter(([located, choice]) => located !== first && !isInTheWay(choice)));
  const moved = order.filter((each) => each !== first && !kept.has(each));
  return chooseInOrder([first, ...moved, ...kept.keys()], new Map([...kept, [first, own]]));
}

function locateSymbol(mark: SymbolToPlace, marks: readonly SymbolToPlace[], ground: PlacementArea): LocatedSymbol {
  const others = marks.filter((other) => other !== mark);
  const footprints = others
    .filter(({ footprint }) => footprint > 0)
    .map(({ anchor, footprint }) => boxAround(anchor, squareOf(Math.min(footprint, 24) * 1.6)));
  const towns = others.filter(({ isTown }) => isTown).map(({ anchor }) => anchor);
  return {
    mark,
    around: { ...ground, footprints, towns },
    positions: candidatePositions(mark),
    sides: mark.isNamed ? NAMED : UNNAMED,
    stands: [],
    names: [],
  };
}

function placementOf(
  { id }: SymbolToPlace,
  { stand: { offset, isAside, leaderFrom }, name }: PlacementChoice,
): Placement {
  return { id, offset, name: name.offset, isAside, leaderFrom };
}

/** One turn: the marks choose one after another, until none would choose otherwise. `from`: what some have chosen before it. */
function chooseInOrder(order: readonly LocatedSymbol[], from: PlacementChoices = new Map()): Attempt {
  const chosen = new Map<LocatedSymbol, PlacementChoice>(from);
  /** How many choices had been made when a mark last chose: where no more were made since, it would choose the same. */
  const made = new Map<LocatedSymbol, number>();
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

function takenByOthers(located: LocatedSymbol, chosen: PlacementChoices): TakenArea {
  const others = [...chosen].filter(([other]) => other !== located).map(([, choice]) => choice);
  return {
    boxes: others.flatMap(boxesOf),
    leaders: others.flatMap(({ stand }) => stand.leader ?? []),
  };
}

const boxesOf = ({ stand, name }: PlacementChoice) => (name.box ? [stand.box, name.box] : [stand.box]);

function bestChoice(located: LocatedSymbol, taken: TakenArea): PlacementChoice {
  const { mark, around, positions, sides, stands, names } = located;
  let best: PlacementChoice | undefined;
  let limit = Infinity;
  for (const [at, position] of positions.entries()) {
    // Costs only grow, and the cheapest positions come first: none of the rest can be better.
    if (position.cost >= limit) break;
    const stand = (stands[at] ??= symbolCandidateAt(mark, position, around));
    if (stand.cost >= limit) continue;
    const standing = stand.cost + symbolCollisionCost(stand, taken);
    if (standing >= limit) continue;
    for (const [which, side] of sides.entries()) {
      const name = (names[at * sides.length + which] ??= labelCandidateAt(mark, stand, side, around));
      if (standing + name.cost >= limit) continue;
      const cost = standing + name.cost + labelCollisionCost(name, taken);
      if (cost >= limit) continue;
      best = { stand, name, cost };
      limit = cost;
    }
  }
  if (!best) throw new Error(`${mark.id}: a mark always has at least its own position`);
  return best;
}
