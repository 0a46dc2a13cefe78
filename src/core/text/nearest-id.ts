/** The largest share of an id’s letters that may differ for it to be taken for a slip of another. */
const MOST_DIFFERENT = 1 / 3;
/** Longer ids are refused for their length. */
const LONGEST = 64;

/** The id that another is most likely a slip of; `undefined` where none is near, or two are equally near. */
export function nearestId(id: string, ids: readonly unknown[]): string | undefined {
  if (id.length > LONGEST) return undefined;
  const near = [...new Set(ids)]
    .flatMap((each) => {
      if (typeof each !== 'string' || each === id || each.length > LONGEST) return [];
      const most = Math.max(id.length, each.length) * MOST_DIFFERENT;
      // Texts differ at least by the difference of their lengths, so most ids need no comparison.
      if (Math.abs(id.length - each.length) > most) return [];
      const differences = differencesBetween(id, each);
      return differences <= most ? [{ each, differences }] : [];
    })
    .sort((a, b) => a.differences - b.differences);
  const [first, second] = near;
  return first && first.differences !== second?.differences ? first.each : undefined;
}

/** The least number of letters to change, add or take out (Levenshtein distance). */
function differencesBetween(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  [...a].forEach((letter, at) => {
    const next = [at + 1];
    [...b].forEach((other, column) => {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return row[b.length] ?? 0;
}
