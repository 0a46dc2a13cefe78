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
import { type Box, boxAround, type Segment, squareOf } from '../geometry/screen-geometry.ts';
import { incremental } from './incremental.ts';

const NAMED: readonly (Side | undefined)[] = ['right', 'left', 'bottom', 'top', undefined];
const UNNAMED = [undefined] as const;

/**
 * Attempts in different orders when symbols compete for space, and the number of symbols up to which they are made:
 * their cost grows with its square.
 */
const MOST_ATTEMPTS = 16;
const MOST_TO_REORDER = 24;
/**
 * The first attempts sort symbols by their total cost in all attempts before; later ones make room for one symbol in
 * the best attempt.
 */
const ATTEMPTS_BY_TOTAL_COST = 4;
/** Rounds of an attempt: in later rounds, symbols placed early may move away from those placed after them. */
const ROUNDS = 4;
/** Average cost of a symbol up to which no further attempt is made. */
const EASY_COST = 40;

/**
 * A symbol with its candidates. The cost of a candidate for its surroundings is the same in every attempt: it is
 * computed at first use and cached.
 */
type LocatedSymbol = {
  readonly symbol: SymbolToPlace;
  readonly around: FixedSurroundings;
  readonly positions: readonly CandidatePosition[];
  readonly sides: readonly (Side | undefined)[];
  readonly symbolCandidates: (SymbolCandidate | undefined)[];
  readonly labelCandidates: (LabelCandidate | undefined)[];
};

type PlacementChoice = {
  readonly symbolCandidate: SymbolCandidate;
  readonly name: LabelCandidate;
  readonly cost: number;
};
type PlacementChoices = ReadonlyMap<LocatedSymbol, PlacementChoice>;
type Attempt = { readonly order: readonly LocatedSymbol[]; readonly choices: PlacementChoices; readonly cost: number };

/**
 * Places a symbol and a label for every place, without overlaps where there is room. When space fails the label is
 * dropped first, then the symbol is displaced and gets a leader; a symbol is never dropped. When symbols compete for
 * space, several orders are tried and the cheapest attempt is used: with one order, a symbol placed late could not use
 * positions taken before it.
 */
export function placeSymbols(symbols: readonly SymbolToPlace[], area: PlacementArea): ReadonlyMap<string, Placement> {
  return incremental(placeSymbolsIncrementally(symbols, area)).finish();
}

/** The same, one attempt per slice. */
export function* placeSymbolsIncrementally(
  symbols: readonly SymbolToPlace[],
  area: PlacementArea,
): Generator<void, ReadonlyMap<string, Placement>> {
  const sorted = [...symbols].sort((a, b) => b.priority - a.priority || a.id.localeCompare(b.id));
  const order = sorted.map((symbol) => locateSymbol(symbol, sorted, area));
  yield;
  let best = chooseInOrder(order);
  let latest = best;
  const totalCosts = new Map<LocatedSymbol, number>();
  const totalCostOf = (located: LocatedSymbol) => totalCosts.get(located) ?? 0;
  let reordered = 0;
  const attempts = symbols.length > MOST_TO_REORDER ? 1 : MOST_ATTEMPTS;
  for (let attempt = 1; attempt < attempts && best.cost > symbols.length * EASY_COST; attempt++) {
    yield;
    for (const [located, { cost }] of latest.choices) totalCosts.set(located, totalCostOf(located) + cost);
    const isEarly = attempt < ATTEMPTS_BY_TOTAL_COST;
    latest = isEarly
      ? chooseInOrder([...latest.order].sort((a, b) => totalCostOf(b) - totalCostOf(a)))
      : withRoomFor(best, reordered++);
    if (latest.cost >= best.cost) continue;
    best = latest;
    reordered = 0;
  }
  return new Map([...best.choices].map(([{ symbol }, choice]) => [symbol.id, placementOf(symbol, choice)]));
}

/**
 * Another attempt: one symbol takes the position it would have alone, those in its way choose again, and the others
 * stay until they find a better one. Begins with the symbol of the highest cost, then the next.
 */
function withRoomFor({ order, choices }: Attempt, nth: number): Attempt {
  const worst = [...choices].sort(([, a], [, b]) => b.cost - a.cost).map(([located]) => located);
  const first = worst[nth % worst.length];
  if (!first) return chooseInOrder(order);
  const own = bestChoice(first, { boxes: [], leaders: [] });
  const taken = { boxes: boxesOf(own), leaders: [] };
  const isInTheWay = ({ symbolCandidate, name }: PlacementChoice) =>
    symbolCollisionCost(symbolCandidate, taken) + labelCollisionCost(name, taken) > 0;
  const unchanged = new Map([...choices].filter(([located, choice]) => located !== first && !isInTheWay(choice)));
  const moved = order.filter((each) => each !== first && !unchanged.has(each));
  return chooseInOrder([first, ...moved, ...unchanged.keys()], new Map([...unchanged, [first, own]]));
}

function locateSymbol(symbol: SymbolToPlace, symbols: readonly SymbolToPlace[], area: PlacementArea): LocatedSymbol {
  const others = symbols.filter((other) => other !== symbol);
  const footprints = others
    .filter(({ footprint }) => footprint > 0)
    .map(({ anchor, footprint }) => boxAround(anchor, squareOf(Math.min(footprint, 24) * 1.6)));
  const towns = others.filter(({ isTown }) => isTown).map(({ anchor }) => anchor);
  return {
    symbol,
    around: { ...area, footprints, towns },
    positions: candidatePositions(symbol),
    sides: symbol.isNamed ? NAMED : UNNAMED,
    symbolCandidates: [],
    labelCandidates: [],
  };
}

function placementOf(
  { id }: SymbolToPlace,
  { symbolCandidate: { offset, isAside, leaderFrom }, name }: PlacementChoice,
): Placement {
  return { id, offset, name: name.offset, isAside, leaderFrom };
}

/** One attempt: the symbols choose one after another until none changes. `from`: choices that some have made before. */
function chooseInOrder(order: readonly LocatedSymbol[], from: PlacementChoices = new Map()): Attempt {
  const chosen = new Map<LocatedSymbol, PlacementChoice>(from);
  /** Number of changes when a symbol last chose: without changes since, it would choose the same again. */
  const changesAtChoice = new Map<LocatedSymbol, number>();
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const before = count;
    for (const located of order) {
      if (changesAtChoice.get(located) === count) continue;
      const earlier = chosen.get(located);
      const choice = bestChoice(located, takenByOthers(located, chosen));
      chosen.set(located, choice);
      if (choice.symbolCandidate !== earlier?.symbolCandidate || choice.name !== earlier.name) count += 1;
      changesAtChoice.set(located, count);
    }
    if (count === before) break;
  }
  return { order, choices: chosen, cost: [...chosen.values()].reduce((sum, { cost }) => sum + cost, 0) };
}

function takenByOthers(located: LocatedSymbol, chosen: PlacementChoices): TakenArea {
  const boxes: Box[] = [];
  const leaders: Segment[] = [];
  for (const [other, choice] of chosen) {
    if (other === located) continue;
    boxes.push(...boxesOf(choice));
    if (choice.symbolCandidate.leader) leaders.push(choice.symbolCandidate.leader);
  }
  return { boxes, leaders };
}

const boxesOf = ({ symbolCandidate, name }: PlacementChoice) =>
  name.box ? [symbolCandidate.box, name.box] : [symbolCandidate.box];

function bestChoice(located: LocatedSymbol, taken: TakenArea): PlacementChoice {
  const { symbol, around, positions, sides, symbolCandidates, labelCandidates } = located;
  let best: PlacementChoice | undefined;
  let limit = Infinity;
  for (const [at, position] of positions.entries()) {
    // Positions are sorted by cost, and costs only grow: none of the rest can be better.
    if (position.cost >= limit) break;
    const symbolCandidate = (symbolCandidates[at] ??= symbolCandidateAt(symbol, position, around));
    if (symbolCandidate.cost >= limit) continue;
    const symbolCost = symbolCandidate.cost + symbolCollisionCost(symbolCandidate, taken, limit - symbolCandidate.cost);
    if (symbolCost >= limit) continue;
    for (const [which, side] of sides.entries()) {
      const name = (labelCandidates[at * sides.length + which] ??= labelCandidateAt(
        symbol,
        symbolCandidate,
        side,
        around,
      ));
      const before = symbolCost + name.cost;
      if (before >= limit) continue;
      const cost = before + labelCollisionCost(name, taken, limit - before);
      if (cost >= limit) continue;
      best = { symbolCandidate, name, cost };
      limit = cost;
    }
  }
  if (!best) throw new Error(`${symbol.id}: a mark always has at least its own position`);
  return best;
}
