import type { SymbolToPlace, Placement } from './mark.ts';

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
