/** The most bytes of one file of an article. The published one has 63 kB; a book of 5,000 passages has about 8 MB. */
const MOST_BYTES = 10_000_000;

/**
 * The most positions of all places together. Every country of the world by Natural Earth 1:50m has 100,000; no article
 * needs its outlines finer, and each position is worked on by the checker, the build and every reader's device.
 */
const MOST_POSITIONS = 200_000;

export type SizeFault = { readonly found: string; readonly expected: string };

/** Why a file of so many bytes is not read at all, or `undefined`. Asked before its text is made and parsed. */
export function bytesFault(bytes: number): SizeFault | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  return { found: `${(bytes / 1e6).toFixed(1)} MB`, expected: `at most ${MOST_BYTES / 1e6} MB` };
}

/** Why places are not read at all, or `undefined`. Asked before any of their geometry is worked on; any value may be given. */
export function positionsFault(features: readonly unknown[]): SizeFault | undefined {
  const positions = countPositions(features);
  if (positions <= MOST_POSITIONS) return undefined;
  return {
    found: `more than ${MOST_POSITIONS} positions`,
    expected: `at most ${MOST_POSITIONS} positions in all: simplify the outlines`,
  };
}

/** Lists that begin with a number, counted no further than must be known; with a list of its own, as nesting may be deep. */
function countPositions(features: readonly unknown[]): number {
  const uncounted: unknown[] = features.map((feature) => fieldOf(fieldOf(feature, 'geometry'), 'coordinates'));
  let counted = 0;
  while (uncounted.length > 0 && counted <= MOST_POSITIONS) {
    const value = uncounted.pop();
    if (!Array.isArray(value)) continue;
    if (typeof value[0] === 'number') counted += 1;
    else for (const inner of value as unknown[]) uncounted.push(inner);
  }
  return counted;
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[field] : undefined;
}
