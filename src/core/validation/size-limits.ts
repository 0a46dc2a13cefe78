/**
 * The maximum size of one file of an article, in bytes. The published one has 63 kB; a book of 5,000 passages has about
 * 8 MB.
 */
const MOST_BYTES = 10_000_000;

/**
 * The maximum number of positions of all places together. Every country of the world by Natural Earth 1:50m has
 * 100,000; no article needs finer outlines, and each position costs time in the checker, the build and every reader’s
 * browser.
 */
const MOST_POSITIONS = 200_000;

export type SizeFault = { readonly found: string; readonly expected: string };

/** Why a file of this size is refused, or `undefined`; checked before it is decoded and parsed. */
export function bytesFault(bytes: number): SizeFault | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  return { found: `${(bytes / 1e6).toFixed(1)} MB`, expected: `at most ${MOST_BYTES / 1e6} MB` };
}

/**
 * Why places are refused for the number of their positions, or `undefined`; checked before any geometry is validated.
 * Any value may be given.
 */
export function positionsFault(features: readonly unknown[]): SizeFault | undefined {
  const positions = countPositions(features);
  if (positions <= MOST_POSITIONS) return undefined;
  return {
    found: `more than ${MOST_POSITIONS} positions`,
    expected: `at most ${MOST_POSITIONS} positions in all: simplify the outlines`,
  };
}

/**
 * Counts positions (lists that begin with a number) up to the limit; uses a stack of its own, since nesting may be
 * deep.
 */
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
