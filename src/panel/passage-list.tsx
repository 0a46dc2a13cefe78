import { useEffect, useRef } from 'preact/hooks';
import { PassageRow } from '../cards/passage-row.tsx';
import { type FullViewContext } from '../cards/reading.ts';
import type { Section } from '../model/article.ts';
import type { Visible, VisiblePassage } from '../view-state/visible.ts';
import { scrollRowIntoSight } from './bring-into-sight.ts';
import { useNearView } from './near-view.ts';
import { MOST_UNWINDOWED } from './row-chunks.ts';
import { RemainingRows } from './rows-to-come.tsx';
import { useListWindow, WindowedRows } from './windowed-rows.tsx';
import { ArticleText } from '../cards/article-text.tsx';
import { passageAnchor } from '../site/fragments.ts';

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
