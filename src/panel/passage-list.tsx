import { useEffect, useRef } from 'preact/hooks';
import { PassageRow } from '../cards/passage-row.tsx';
import { textIn, type Reading } from '../cards/reading.ts';
import type { Section } from '../model/article.ts';
import type { Visible, VisiblePassage } from '../view-state/visible.ts';

type Props = { readonly reading: Reading; readonly shown: Visible; readonly onSelect: (id: string) => void };

/** Outside the filters too, who has a passage open keeps their place in the list. */
function rowsOf(shown: Visible): readonly VisiblePassage[] {
  return shown.passages.filter(({ matches, isSelected }) => matches || isSelected);
}

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
export function PassageList({ reading, shown, onSelect }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const selected = shown.card?.passage.id;
  useEffect(() => {
    if (selected === undefined) return;
    const row = list.current?.querySelector(`[data-passage="${CSS.escape(selected)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const { words, index } = reading;
  return (
    <section class="passages" id="passages" tabIndex={-1} aria-label={words.passagesHeading} ref={list}>
      {chaptersOf(index.article.sections, rowsOf(shown)).map(({ section, rows }) => (
        <div class="chapter" key={section?.paragraph ?? 0}>
          {section && <h2 class="subheading">{textIn(reading, section.heading)}</h2>}
          <ol class="rows">
            {rows.map((row) => (
              <PassageRow key={row.passage.id} reading={reading} row={row} onSelect={onSelect} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
