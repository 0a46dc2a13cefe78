import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { InterfaceMessages } from '../../core/i18n/messages/core.ts';

/** Lists up to this length are rendered whole; longer ones are windowed: only rows near the viewport are rendered. */
export const MOST_UNWINDOWED = 200;
const CHUNK = 50;

/** Rows that are rendered or removed together. */
type RowChunk<Row> = {
  /** Index of its first row in the list, from 0. */
  readonly start: number;
  readonly rows: readonly Row[];
};

export function rowChunks<Row>(rows: readonly Row[]): readonly RowChunk<Row>[] {
  return Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => ({
    start: at * CHUNK,
    rows: rows.slice(at * CHUNK, (at + 1) * CHUNK),
  }));
}

/**
 * Height in pixels of a chunk that is not rendered: as measured, in proportion where filters changed its rows since.
 */
export function gapHeight(
  rows: number,
  measured: { readonly rows: number; readonly height: number } | undefined,
  estimate: number,
): number {
  if (!measured || measured.rows === 0 || measured.height === 0) return rows * estimate;
  return Math.round((measured.height / measured.rows) * rows);
}

/** Calls back whenever the element comes near the viewport or leaves it; returns a function that stops it. */
type WatchNear = (element: Element, onChange: (isNear: boolean, height: number) => void) => () => void;

/** Rows are rendered this far outside the viewport, so that they are there when a reader scrolls fast. */
const NEAR_MARGIN = '900px 0px';

/** One IntersectionObserver for all chunks of a list. */
export function useNearView(): WatchNear {
  const near = useMemo(() => {
    const callbacks = new Map<Element, (isNear: boolean, height: number) => void>();
    let observer: IntersectionObserver | undefined;
    const watch: WatchNear = (element, onChange) => {
      // On phones the list scrolls with the page, elsewhere in its panel: each of the two margins is for one of them.
      observer ??= new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting, boundingClientRect } of entries)
            callbacks.get(target)?.(isIntersecting, boundingClientRect.height);
        },
        { rootMargin: NEAR_MARGIN, scrollMargin: NEAR_MARGIN },
      );
      callbacks.set(element, onChange);
      observer.observe(element);
      return () => {
        callbacks.delete(element);
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
  /** CSS class of the list. */
  readonly class: string;
  readonly rows: readonly Row[];
  /** Renders a row as a list item. */
  readonly draw: (row: Row) => VNode;
  /** A row that is rendered at every scroll position. */
  readonly isAlwaysRendered: (row: Row) => boolean;
  /** Height of a row in pixels, before any is measured. */
  readonly estimate: number;
  readonly watch: WatchNear;
  /** How many of these rows are rendered until the scroll position is known. */
  readonly written: number;
};

/**
 * A windowed list: chunks of rows near the viewport, and gaps of the same height for the others. Each chunk is a list
 * of its own, with `aria-posinset` and `aria-setsize` of the whole. The browser’s find finds only rendered rows; the
 * search of the page finds all.
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

function Chunk<Row>({ class: name, chunk, total, isFirst, draw, isAlwaysRendered, estimate, watch }: ChunkProps<Row>) {
  const { rows, start } = chunk;
  const [isNear, setNear] = useState(isFirst);
  const list = useRef<HTMLOListElement>(null);
  const gap = useRef<HTMLDivElement>(null);
  const measured = useRef<{ readonly rows: number; readonly height: number }>(undefined);
  const isRendered = isNear || rows.some(isAlwaysRendered);
  const count = useRef(rows.length);
  count.current = rows.length;
  useEffect(() => {
    const element = list.current ?? gap.current;
    if (!element) return;
    return watch(element, (near, height) => {
      if (!near && isRendered) measured.current = { rows: count.current, height };
      // A row with the keyboard focus stays rendered.
      if (near || !element.matches(':focus-within')) setNear(near);
    });
  }, [isRendered, watch]);
  // Rows do not know the length of the list, so their position and its size are set here.
  useLayoutEffect(() => {
    [...(list.current?.children ?? [])].forEach((item, position) => {
      item.setAttribute('aria-setsize', String(total));
      item.setAttribute('aria-posinset', String(start + position + 1));
    });
  });
  if (isRendered)
    return (
      <ol class={name} ref={list}>
        {rows.map(draw)}
      </ol>
    );
  const height = gapHeight(rows.length, measured.current, estimate);
  return <div class="rows-gap" ref={gap} style={{ height: `${height}px` }} />;
}

/** Whether a list is long, and whether it is windowed already, which needs script. */
export function useListWindow(length: number): { readonly isLong: boolean; readonly isWindowed: boolean } {
  const [isAwake, awake] = useState(false);
  useEffect(() => awake(true), []);
  const isLong = length > MOST_UNWINDOWED;
  return { isLong, isWindowed: isLong && isAwake };
}

/** In place of the rows a prerendered page leaves out: a button with script, a sentence without. */
export function RemainingRows({
  messages,
  sentence,
}: {
  readonly messages: InterfaceMessages;
  readonly sentence: string;
}) {
  return (
    <p class="rows-more">
      {sentence}{' '}
      <button type="button" class="link needs-script">
        {messages.showRest}
      </button>
    </p>
  );
}
