import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { closeBox, EMPTY_BOX, pressKey, SearchView, typeInto } from './search-combobox.tsx';
import { groupHits, type Hit, type HitGroup, makeSearch, queryWords } from './search-article.ts';

type Props = {
  readonly context: FullViewContext;
  /** Prefix of all ids in this component, so that a page can have two search boxes. */
  readonly id: string;
  readonly onPlace: (id: string) => void;
  readonly onPassage: (id: string) => void;
  readonly onVoice: (id: string) => void;
};

/** The search box, with the places, voices and passages that have every word of the query. */
export function SearchBox({ context, id, onPlace, onPassage, onVoice }: Props) {
  const [box, setBox] = useState(EMPTY_BOX);
  const [input, list] = [useRef<HTMLInputElement>(null), useRef<HTMLDivElement>(null)];
  const groups = useGroups(context, box.query);
  const options = groups.flatMap(({ hits }) => hits);
  const isSearchable = queryWords(box.query).length > 0;
  const shows = !box.isOpen ? undefined : options.length > 0 ? 'list' : isSearchable ? 'nothing' : undefined;
  useEffect(() => keepInSight(list.current), [box.active]);

  const choose = ({ kind, id: chosen }: Hit) => {
    setBox(closeBox(box));
    const open = { place: onPlace, voice: onVoice, passage: onPassage };
    open[kind](chosen);
  };
  const handleKey = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    // During IME composition Enter and arrow keys belong to the input method.
    if (event.isComposing) return;
    const pressed = pressKey({ ...box, isOpen: shows !== undefined }, event.key, options.length);
    if (pressed.isTaken) {
      event.preventDefault();
      // While the list is open, Escape closes nothing else.
      event.stopPropagation();
    }
    setBox(pressed.box);
    const chosen = pressed.chosen === undefined ? undefined : options[pressed.chosen];
    if (chosen) choose(chosen);
  };
  return (
    <SearchView
      context={context}
      id={id}
      box={box}
      groups={groups}
      shows={shows}
      input={input}
      list={list}
      onType={(query) => setBox(typeInto(query))}
      onOpen={() => setBox({ ...box, isOpen: box.query !== '' })}
      onKey={handleKey}
      onLeave={() => setBox(closeBox)}
      onClear={() => {
        setBox(EMPTY_BOX);
        input.current?.focus();
      }}
      onChoose={choose}
    />
  );
}

/** The article is indexed when the first query is typed. */
function useGroups(context: FullViewContext, query: string): readonly HitGroup[] {
  const isUsed = query !== '';
  const search = useMemo(() => (isUsed ? makeSearch(context) : undefined), [context, isUsed]);
  return useMemo(() => groupHits(search?.(query) ?? []), [search, query]);
}

/** Scrolls the list alone, not the page around it. */
function keepInSight(list: HTMLElement | null): void {
  const option = list?.querySelector<HTMLElement>('[aria-selected="true"]');
  if (!list || !option) return;
  const { offsetTop: top, offsetHeight: height } = option;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height - list.clientHeight;
}
