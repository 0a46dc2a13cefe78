/** Up to so many rows are all there; a longer list has only those near the reader’s eyes. */
export const MOST_UNWINDOWED = 200;
const CHUNK = 50;

/** A run of rows that comes and goes as one. */
export type RowChunk<Row> = {
  /** Of its first row among those of the list, from 0. */
  readonly start: number;
  readonly rows: readonly Row[];
};

export function rowChunks<Row>(rows: readonly Row[]): readonly RowChunk<Row>[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => ({
    start: at * CHUNK,
    rows: rows.slice(at * CHUNK, (at + 1) * CHUNK),
  }));
}

/** Pixels a chunk out of sight takes up: as it was measured, in proportion where filters changed its rows since. */
export function gapHeight(
  rows: number,
  measured: { readonly rows: number; readonly height: number } | undefined,
  estimate: number,
): number {
  if (!measured || measured.rows === 0 || measured.height === 0) return rows * estimate;
  return Math.round((measured.height / measured.rows) * rows);
}
