/** Room for rounding: positions are fractions with six decimals. */
const HAIR = 1e-9;

/**
 * A lane for each position, 0 nearest the line: in none do two stand closer than `gap`.
 * `positions` ascend; what stands at the same one is stacked in the order given.
 */
export function assignLanes(positions: readonly number[], gap: number): readonly number[] {
  const last: number[] = [];
  return positions.map((position) => {
    const free = last.findIndex((taken) => position - taken >= gap - HAIR);
    const lane = free < 0 ? last.length : free;
    last[lane] = position;
    return lane;
  });
}

/** A row for each bar, 0 nearest the line: in none do two overlap. Bars may touch. */
export function assignRows(bars: readonly { readonly from: number; readonly to: number }[]): readonly number[] {
  const ends: number[] = [];
  const rows = new Map<object, number>();
  for (const bar of [...bars].sort((a, b) => a.from - b.from)) {
    const free = ends.findIndex((end) => end <= bar.from + HAIR);
    const row = free < 0 ? ends.length : free;
    ends[row] = bar.to;
    rows.set(bar, row);
  }
  return bars.map((bar) => rows.get(bar) ?? 0);
}
