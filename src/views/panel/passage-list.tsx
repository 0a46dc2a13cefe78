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
  readonly reading: FullViewContext;
  readonly shown: Visible;
  readonly onSelect: (id: string) => void;
};

/** Outside the filters too, who has a passage open keeps their place in the list. */
function rowsOf(shown: Visible): readonly VisiblePassage[] {
  return shown.passages.filter(({ matches, isSelected }) => matches || isSelected);
}

/** Pixels of a row with two lines of quotation. */
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

/** The article beside the map, in printed order: every passage that matches, mapped or not, and always the one in hand. */
export function PassageList({ reading, shown, onSelect }: PassageListProps) {
  const list = useRef<HTMLDivElement>(null);
  const selected = shown.card?.passage.id;
  const { words, index } = reading;
  const all = rowsOf(shown);
  const { isLong, isWindowed } = useListWindow(all.length);
  const watch = useNearView();
  useEffect(() => {
    if (selected === undefined) return;
    const row = list.current?.querySelector(`[id="${passageAnchor(CSS.escape(selected))}"]`);
    return row ? scrollRowIntoSight(row) : undefined;
  }, [selected, isWindowed]);
  const draw = (row: VisiblePassage) => (
    <PassageRow key={row.passage.id} reading={reading} row={row} onSelect={onSelect} />
  );
  let before = 0;
  const chapters = chaptersOf(index.article.sections, isLong && !isWindowed ? all.slice(0, MOST_UNWINDOWED) : all);
  return (
    <section class="passages" id="passages" tabIndex={-1} aria-label={words.passagesHeading} ref={list}>
      {chapters.map(({ section, rows }) => {
        const written = MOST_UNWINDOWED - before;
        before += rows.length;
        return (
          <div class="chapter" key={section?.paragraph ?? 0}>
            {section && (
              <h2 class="subheading">
                <ArticleText reading={reading} text={section.heading} />
              </h2>
            )}
            {isWindowed ? (
              <WindowedRows
                class="rows"
                rows={rows}
                draw={draw}
                isHeld={({ isSelected }) => isSelected}
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
        <RemainingRows words={words} sentence={words.passagesToCome(all.length - MOST_UNWINDOWED)} />
      )}
    </section>
  );
}

type PassageRowProps = {
  readonly reading: ViewContext;
  readonly row: VisiblePassage;
  readonly onSelect: (id: string) => void;
};

/**
 * One passage in the list: attribution first, then the words, then how they are said and about what. The words stand beside
 * the button, whose area the sheet spreads over the row: what stands inside a button is left out by reading modes and read
 * in one breath by screen readers.
 */
export function PassageRow({ reading, row: { passage, isSelected, matches }, onSelect }: PassageRowProps) {
  const { words, index } = reading;
  const repeated = passage.repeats === undefined ? undefined : index.passage(passage.repeats);
  return (
    <li
      class="row"
      id={passageAnchor(passage.id)}
      data-outside={!matches || undefined}
      data-selected={isSelected || undefined}
    >
      <button
        type="button"
        class="row-button"
        aria-current={isSelected ? 'true' : undefined}
        onClick={() => onSelect(passage.id)}
      >
        <span class="row-paragraph">{words.paragraph(passage.paragraph)}</span>
      </button>
      <p class="attribution">
        <RichText parts={attributionOf(reading, passage)} />:
      </p>
      <blockquote class="row-quote">
        <QuoteLine quote={quotationOf(reading, passage)} />
      </blockquote>
      <Badges reading={reading} passage={passage} />
      <Caution reading={reading} passage={passage} class="row-note" />
      {repeated && !passage.note && <p class="row-note">{words.repeatsParagraph(repeated.paragraph)}</p>}
      {passage.places.length > 0 && !isOnMap(index, passage) && (
        <p class="row-note">
          {words.notOnMap}: {words.linkedOnly}
        </p>
      )}
      {passage.places.length === 0 && passage.unmapped && (
        <p class="row-note">
          {words.notOnMap}: <ArticleText reading={reading} text={passage.unmapped} />
        </p>
      )}
    </li>
  );
}

/** A neighbour is laid out within a frame or two of coming near. */
const STEADY_FRAMES = 3;
/** By then whoever scrolls does so on purpose. */
const PATIENCE_FRAMES = 30;

/**
 * Brings a row into sight and holds it there while its neighbours, which are laid out only when they come near, find
 * their height: not every engine does that by itself. Returns its stop.
 */
function scrollRowIntoSight(row: Element): () => void {
  let frame = 0;
  const hold = (still: number, patience: number, before?: number) => {
    scrollListTo(row);
    const { top } = row.getBoundingClientRect();
    const held = top === before ? still + 1 : 0;
    if (held < STEADY_FRAMES && patience > 0) frame = requestAnimationFrame(() => hold(held, patience - 1, top));
  };
  hold(0, PATIENCE_FRAMES);
  return () => cancelAnimationFrame(frame);
}

/**
 * Scrolls the list and nothing beyond it: a frame or an element stands in the page of somebody else, and `scrollIntoView`
 * would scroll that page too. Only a list that scrolls with its page asks the page.
 */
function scrollListTo(row: Element): void {
  const scroller = scrollerOf(row);
  if (!scroller) return row.scrollIntoView({ block: 'nearest' });
  const [inner, outer] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const above = outer.top + scroller.clientTop - inner.top;
  const below = inner.bottom - (outer.top + scroller.clientTop + scroller.clientHeight);
  // What is higher than the list shows its beginning.
  if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += Math.min(below, -above);
}

/** The nearest part that scrolls by itself, whether or not it has anything to scroll now. */
function scrollerOf(row: Element): Element | undefined {
  for (let part = row.parentElement; part && part !== document.body; part = part.parentElement)
    if (/auto|scroll/.test(getComputedStyle(part).overflowY)) return part;
  return undefined;
}
