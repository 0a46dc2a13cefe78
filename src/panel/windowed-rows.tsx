import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WatchNear } from './near-view.ts';
import { gapHeight, type RowChunk, rowChunks, MOST_UNWINDOWED } from './row-chunks.ts';

type Props<Row> = {
  /** Class of the list. */
  readonly class: string;
  readonly rows: readonly Row[];
  /** Every row a list item. */
  readonly draw: (row: Row) => VNode;
  /** A row that is there wherever the reader looks. */
  readonly isHeld: (row: Row) => boolean;
  /** Height of a row in pixels, before any was measured. */
  readonly estimate: number;
  readonly watch: WatchNear;
  /** Of these rows, those there until it is known where the reader looks. */
  readonly written: number;
};

/**
 * A list too long to be laid out whole: runs of rows near the view, and room for the others. Each run is a list of its
 * own, whose items say where they stand in the whole. A browser’s own search finds only rows that are there; the search
 * of the page finds all.
 */
export function WindowedRows<Row>({ rows, written, ...rest }: Props<Row>) {
  return (
    <>
      {rowChunks(rows).map((chunk) => (
        <Chunk key={chunk.start} {...rest} chunk={chunk} total={rows.length} isFirst={chunk.start < written} />
      ))}
    </>
  );
}

type ChunkProps<Row> = Omit<Props<Row>, 'rows' | 'written'> & {
  readonly chunk: RowChunk<Row>;
  readonly total: number;
  readonly isFirst: boolean;
};

function Chunk<Row>({ class: name, chunk, total, isFirst, draw, isHeld, estimate, watch }: ChunkProps<Row>) {
  const { rows, start } = chunk;
  const [isNear, setNear] = useState(isFirst);
  const list = useRef<HTMLOListElement>(null);
  const gap = useRef<HTMLDivElement>(null);
  const measured = useRef<{ readonly rows: number; readonly height: number }>(undefined);
  const isThere = isNear || rows.some(isHeld);
  const count = useRef(rows.length);
  count.current = rows.length;
  useEffect(() => {
    const element = list.current ?? gap.current;
    if (!element) return;
    return watch(element, (near, height) => {
      if (!near && isThere) measured.current = { rows: count.current, height };
      // Who stands on a row with the keyboard keeps it.
      if (near || !element.matches(':focus-within')) setNear(near);
    });
  }, [isThere, watch]);
  // The row is the card’s own; only the list knows how many there are.
  useLayoutEffect(() => {
    [...(list.current?.children ?? [])].forEach((item, position) => {
      item.setAttribute('aria-setsize', String(total));
      item.setAttribute('aria-posinset', String(start + position + 1));
    });
  });
  if (isThere)
    return (
      <ol class={name} ref={list}>
        {rows.map(draw)}
      </ol>
    );
  const height = gapHeight(rows.length, measured.current, estimate);
  return <div class="rows-gap" ref={gap} style={{ height: `${height}px` }} />;
}

/** Whether a list is written whole, and once a script runs and knows better, whether it is there already. */
export function useListWindow(length: number): { readonly isLong: boolean; readonly isWindowed: boolean } {
  const [isAwake, awake] = useState(false);
  useEffect(() => awake(true), []);
  const isLong = length > MOST_UNWINDOWED;
  return { isLong, isWindowed: isLong && isAwake };
}
