import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';

/** Up to so many rows are all there; a longer list has only those near the reader’s eyes. */
export const MOST_UNWINDOWED = 200;
const CHUNK = 50;

/** A run of rows that comes and goes as one. */
type RowChunk<Row> = {
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

/** Calls back whenever the element comes near the view or leaves it; returns how to stop. */
type WatchNear = (element: Element, onChange: (isNear: boolean, height: number) => void) => () => void;

/** Rows stand before a reader who scrolls fast gets there. */
const NEAR_MARGIN = '900px 0px';

/** One observer for all parts of a list. */
export function useNearView(): WatchNear {
  const near = useMemo(() => {
    const told = new Map<Element, (isNear: boolean, height: number) => void>();
    let observer: IntersectionObserver | undefined;
    const watch: WatchNear = (element, onChange) => {
      // The list scrolls in the page on a phone and in its panel elsewhere: each margin is for one of them.
      observer ??= new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting, boundingClientRect } of entries)
            told.get(target)?.(isIntersecting, boundingClientRect.height);
        },
        { rootMargin: NEAR_MARGIN, scrollMargin: NEAR_MARGIN },
      );
      told.set(element, onChange);
      observer.observe(element);
      return () => {
        told.delete(element);
        observer?.unobserve(element);
      };
    };
    const stop = () => {
      observer?.disconnect();
      observer = undefined;
    };
    return { watch, stop };
  }, []);
  useEffect(() => near.stop, [near]);
  return near.watch;
}

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

/** What a page says in place of rows it was not given: a button for who has a script, a sentence for who has none. */
export function RemainingRows({ words, sentence }: { readonly words: InterfaceMessages; readonly sentence: string }) {
  return (
    <p class="rows-more">
      {sentence}{' '}
      <button type="button" class="link needs-script">
        {words.showRest}
      </button>
    </p>
  );
}
