import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PlaceCard } from '../cards/place-card.tsx';
import type { Reading } from '../cards/reading.ts';
import { Legend } from '../legend/legend.tsx';
import { MapPane } from '../map/map-pane.tsx';
import type { Issue } from '../model/issue.ts';
import { ArticlePanel } from '../panel/article-panel.tsx';
import { toFragment } from '../view-state/address.ts';
import type { Store } from '../view-state/store.ts';
import { PageHeader } from './page-header.tsx';

type Props = {
  readonly reading: Reading;
  readonly store: Store;
  readonly issues: readonly Issue[];
  /** Where the site lies, relative to this page. */
  readonly base: string;
};

/** What may lie over the map: framing and placing keep clear of it. */
const COVERINGS = '.sheet, .map-controls, .map-scale, .map-credit, .legend-open';
/** The key has room of its own from here on. */
const WIDE = '(min-width: 1200px)';

export function Reader({ reading, store, issues, base }: Props) {
  const { words } = reading;
  const shown = useStore(store.visible);
  const state = useStore(store.state);
  const [isLegendOpen, openLegend] = useState(() => matchMedia(WIDE).matches);
  const [isTall, setTall] = useState(false);
  const returnFocus = useFocusReturn(shown.card !== undefined);
  const foldLegend = () => {
    openLegend(false);
    focusOnceDrawn('.legend-open');
  };
  const close = () => {
    store.clearSelection();
    setTall(false);
    returnFocus();
  };
  // On the window: a card that a link opened is closed by Esc before anything on the page has the focus.
  useEscape(() => {
    if (shown.card) close();
    else if (!matchMedia(WIDE).matches) foldLegend();
  });
  const covered = [state.place, state.passage, state.linkedPlaces, isTall, isLegendOpen].join(' ');
  return (
    <div
      class="reader"
      data-card={shown.card ? 'open' : undefined}
      data-legend={isLegendOpen ? 'open' : undefined}
      data-sheet={isTall ? 'tall' : undefined}
    >
      <PageHeader reading={reading} base={base} fragment={toFragment(state)} />
      <ArticlePanel reading={reading} shown={shown} issues={issues} onSelectPassage={store.selectPassage} />
      <div class="stage">
        <MapPane reading={reading} store={store} base={base} coverings={COVERINGS} covered={covered} />
        <button
          type="button"
          class="legend-open"
          aria-expanded={isLegendOpen}
          aria-controls="legend"
          onClick={() => {
            openLegend(!isLegendOpen);
            if (!isLegendOpen) focusOnceDrawn('.legend-close');
          }}
        >
          {words.openLegend}
        </button>
        {isLegendOpen && (
          <Legend
            reading={reading}
            shown={shown}
            state={state}
            onToggleFamily={store.toggleFamily}
            onClearFilter={store.showAllFamilies}
            onLinkedPlaces={store.showLinkedPlaces}
            onClose={foldLegend}
          />
        )}
        {shown.card && (
          <div class="sheet">
            <button
              type="button"
              class="grabber"
              aria-label={isTall ? words.shrinkSheet : words.growSheet}
              aria-expanded={isTall}
              onClick={() => setTall(!isTall)}
            />
            <PlaceCard
              reading={reading}
              content={shown.card}
              order={state.order}
              onClose={close}
              onStep={store.step}
              onOrder={store.followOrder}
              addressOf={() => new URL(toFragment(store.state.get()), location.href).href}
            />
          </div>
        )}
      </div>
    </div>
  );
}

/** Remembers what had the focus when the card opened, and gives it back when it closes. */
function useFocusReturn(isOpen: boolean): () => void {
  const opener = useRef<{ mark?: string; passage?: string }>({});
  useEffect(() => {
    if (!isOpen) return;
    const { activeElement } = document;
    const mark = activeElement?.closest<HTMLElement>('[data-mark]')?.dataset.mark;
    const passage = activeElement?.closest<HTMLElement>('[data-passage]')?.dataset.passage;
    opener.current = { mark, passage };
    // Who came by keyboard goes on reading in the card; who came by pointer keeps their place in the list.
    if (activeElement?.matches(':focus-visible')) document.querySelector<HTMLElement>('.card-body')?.focus();
  }, [isOpen]);
  return () => {
    const { mark, passage } = opener.current;
    const selector =
      mark !== undefined
        ? `[data-mark="${CSS.escape(mark)}"] button`
        : passage !== undefined
          ? `[data-passage="${CSS.escape(passage)}"] button`
          : '#passages';
    focusOnceDrawn(selector);
  };
}

/** Views are drawn anew some frames after a change: what is to have the focus is waited for, but not for ever. */
function focusOnceDrawn(selector: string, frames = 20): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    if (frames > 0 && (!element || document.activeElement !== element)) focusOnceDrawn(selector, frames - 1);
  });
}

function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
