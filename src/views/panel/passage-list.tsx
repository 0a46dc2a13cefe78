import { useEffect, useRef } from 'preact/hooks';
import type { FullViewContext, ViewContext } from '../../core/i18n/view-context.ts';
import type { Section } from '../../core/article/article.ts';
import type { Visible, VisiblePassage } from '../../core/state/visible.ts';
import { MOST_UNWINDOWED, RemainingRows, useListWindow, useNearView, WindowedRows } from './windowed-rows.tsx';
import { ArticleText, Caution, QuoteLine, RichText } from '../../browser/article-text.tsx';
import { passageAnchor } from '../../core/state/fragment.ts';
import { isOnMap } from '../../core/article/article-index.ts';
import { attributionOf } from '../../core/i18n/attribution-line.ts';
import { Badges } from '../cards/badges.tsx';
import { quotationOf } from '../../core/i18n/quote-attributes.ts';

type PassageListProps = {
  readonly context: FullViewContext;
  readonly shown: Visible;
  readonly onSelect: (id: string) => void;
};

/** The matching passages, and the selected one even where the filters exclude it. */
function rowsOf(shown: Visible): readonly VisiblePassage[] {
  return shown.passages.filter(({ matches, isSelected }) => matches || isSelected);
}

/** Height in pixels of a row with two lines of quotation. */
const ROW = 168;

type Chapter = { readonly section?: Section; readonly rows: readonly VisiblePassage[] };

/** The passages under the article’s own subheadings. */
function chaptersOf(sections: readonly Section[], rows: readonly VisiblePassage[]): readonly Chapter[] {
  const bounds = [0, ...sections.map(({ paragraph }) => paragraph), Infinity];
  return bounds.slice(1).flatMap((end, position) => {
    const start = bounds[position] ?? 0;
    const inside = rows.filter(({ passage: { paragraph } }) => paragraph >= start && paragraph < end);
    return inside.length > 0 ? [{ section: sections[position - 1], rows: inside }] : [];
  });
}

/** The list of passages in printed order: all that match, on the map or not, and always the selected one. */
export function PassageList({ context, shown, onSelect }: PassageListProps) {
  const list = useRef<HTMLDivElement>(null);
  const selected = shown.card?.passage.id;
  const { messages, index } = context;
  const all = rowsOf(shown);
  const { isLong, isWindowed } = useListWindow(all.length);
  const watch = useNearView();
  useEffect(() => {
    if (selected === undefined) return;
    const row = list.current?.querySelector(`[id="${passageAnchor(CSS.escape(selected))}"]`);
    return row ? scrollRowIntoSight(row) : undefined;
  }, [selected, isWindowed]);
  const draw = (row: VisiblePassage) => (
    <PassageRow key={row.passage.id} context={context} row={row} onSelect={onSelect} />
  );
  let before = 0;
  const chapters = chaptersOf(index.article.sections, isLong && !isWindowed ? all.slice(0, MOST_UNWINDOWED) : all);
  return (
    <section class="passages" id="passages" tabIndex={-1} aria-label={messages.passagesHeading} ref={list}>
      {chapters.map(({ section, rows }) => {
        const written = MOST_UNWINDOWED - before;
        before += rows.length;
        return (
          <div class="chapter" key={section?.paragraph ?? 0}>
            {section && (
              <h2 class="subheading">
                <ArticleText context={context} text={section.heading} />
              </h2>
            )}
            {isWindowed ? (
              <WindowedRows
                class="rows"
                rows={rows}
                draw={draw}
                isAlwaysRendered={({ isSelected }) => isSelected}
                estimate={ROW}
                watch={watch}
                written={written}
              />
            ) : (
              <ol class="rows">{rows.map(draw)}</ol>
            )}
          </div>
        );
      })}
      {isLong && !isWindowed && (
        <RemainingRows messages={messages} sentence={messages.passagesToCome(all.length - MOST_UNWINDOWED)} />
      )}
    </section>
  );
}

type PassageRowProps = {
  readonly context: ViewContext;
  readonly row: VisiblePassage;
  readonly onSelect: (id: string) => void;
};

/**
 * One passage in the list: attribution, quotation, standing and topic. The quotation stands beside the button, whose
 * area the style sheet extends over the row: reader modes drop the content of buttons, and screen readers read it as
 * one string.
 */
export function PassageRow({ context, row: { passage, isSelected, matches }, onSelect }: PassageRowProps) {
  const { messages, index } = context;
  const repeated = passage.repeats === undefined ? undefined : index.passage(passage.repeats);
  return (
    <li
      class="row"
      id={passageAnchor(passage.id)}
      data-filtered-out={!matches || undefined}
      data-selected={isSelected || undefined}
    >
      <button
        type="button"
        class="row-button"
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => onSelect(passage.id)}
      >
        <span class="row-paragraph">{messages.paragraph(passage.paragraph)}</span>
      </button>
      <p class="attribution">
        <RichText parts={attributionOf(context, passage)} />
        {messages.formats.colon}
      </p>
      <blockquote class="row-quote">
        <QuoteLine quote={quotationOf(context, passage)} />
      </blockquote>
      <Badges context={context} passage={passage} />
      <Caution context={context} passage={passage} class="row-note" />
      {repeated && !passage.note && <p class="row-note">{messages.repeatsParagraph(repeated.paragraph)}</p>}
      {passage.places.length > 0 && !isOnMap(index, passage) && (
        <p class="row-note">
          {messages.notOnMap}
          {messages.formats.colon} {messages.linkedOnly}
        </p>
      )}
      {passage.places.length === 0 && passage.unmapped && (
        <p class="row-note">
          {messages.notOnMap}
          {messages.formats.colon} <ArticleText context={context} text={passage.unmapped} />
        </p>
      )}
    </li>
  );
}

/** A neighbouring row is laid out within a frame or two of coming near the viewport. */
const STEADY_FRAMES = 3;
/** After so many frames the row is no longer kept in view: later scrolling is the reader’s. */
const PATIENCE_FRAMES = 30;

/**
 * Scrolls a row into view and keeps it there while its neighbours, which are laid out only near the viewport, change
 * height; scroll anchoring does not do this in every engine. Returns a function that stops it.
 */
function scrollRowIntoSight(row: Element): () => void {
  let frame = 0;
  const keepInView = (steadyBefore: number, patience: number, before?: number) => {
    scrollListTo(row);
    const { top } = row.getBoundingClientRect();
    const steadyFrames = top === before ? steadyBefore + 1 : 0;
    if (steadyFrames < STEADY_FRAMES && patience > 0)
      frame = requestAnimationFrame(() => keepInView(steadyFrames, patience - 1, top));
  };
  keepInView(0, PATIENCE_FRAMES);
  return () => cancelAnimationFrame(frame);
}

/**
 * Scrolls the list alone: in an embed or an element, `scrollIntoView` would also scroll the host page. It is used only
 * where the list scrolls with its page.
 */
function scrollListTo(row: Element): void {
  const scroller = scrollerOf(row);
  if (!scroller) return row.scrollIntoView({ block: 'nearest' });
  const [inner, outer] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const above = outer.top + scroller.clientTop - inner.top;
  const below = inner.bottom - (outer.top + scroller.clientTop + scroller.clientHeight);
  // Of a row higher than the list, the top is shown.
  if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += Math.min(below, -above);
}

/** The nearest ancestor that is a scroll container, even if it does not overflow now. */
function scrollerOf(row: Element): Element | undefined {
  for (let part = row.parentElement; part && part !== document.body; part = part.parentElement)
    if (/auto|scroll/.test(getComputedStyle(part).overflowY)) return part;
  return undefined;
}
