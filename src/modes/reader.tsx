import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PlaceCard } from '../cards/place-card.tsx';
import type { Reading } from '../cards/reading.ts';
import { EmptyResult } from '../filters/empty-result.tsx';
import { FilterChips } from '../filters/filter-chips.tsx';
import { Legend } from '../legend/legend.tsx';
import { MapPane } from '../map/map-pane.tsx';
import type { Issue } from '../model/issue.ts';
import { ArticlePanel } from '../panel/article-panel.tsx';
import { toFragment } from '../view-state/address.ts';
import type { Store } from '../view-state/store.ts';
import { Aside, type AsideName } from './aside.tsx';
import { focusOnceDrawn, useFocusReturn } from './focus-return.ts';
import { useKeys } from './keys.ts';
import { PageHeader } from './page-header.tsx';
import { Sheet, type SheetStop } from './sheet.tsx';

type Props = {
  readonly reading: Reading;
  readonly store: Store;
  readonly issues: readonly Issue[];
  /** Where the site lies, relative to this page. */
  readonly base: string;
  /** The still of the map, where the page is written; in the browser it is there already. */
  readonly still?: ComponentChildren;
};

/** What may lie over the map: framing and placing keep clear of it. */
const COVERINGS = '.sheet, .map-controls, .map-scale, .map-credit, .legend-open';
/** The key has room of its own from here on. */
const WIDE = '(min-width: 1200px)';

export function Reader({ reading, store, issues, base, still }: Props) {
  const { words } = reading;
  const shown = useStore(store.visible);
  const state = useStore(store.state);
  // Until script runs, the style sheet opens the key where it has room.
  const [isLegendOpen, openLegend] = useState<boolean>();
  useEffect(() => openLegend(matchMedia(WIDE).matches), []);
  const [stop, setStop] = useState<SheetStop>('half');
  const [aside, setAside] = useState<AsideName>();
  const asker = useRef<Element | null>(null);
  const returnFocus = useFocusReturn(shown.card !== undefined);
  const foldLegend = () => {
    openLegend(false);
    focusOnceDrawn('.legend-open');
  };
  const close = () => {
    store.clearSelection();
    setStop('half');
    returnFocus();
  };
  const openAside = (name: AsideName) => {
    asker.current = document.activeElement;
    setAside(name === aside ? undefined : name);
  };
  const closeAside = () => {
    setAside(undefined);
    if (asker.current instanceof HTMLElement) asker.current.focus();
  };
  // On the window: a card that a link opened is closed by Esc before anything on the page has the focus.
  useKeys({
    Escape: () => {
      if (aside) closeAside();
      else if (shown.card) close();
      else if (!matchMedia(WIDE).matches) foldLegend();
    },
    '/': () => openAside('search'),
    '?': () => openAside('help'),
  });
  const covered = [state.place, state.passage, state.linkedPlaces, stop, isLegendOpen].join(' ');
  return (
    <div
      class="reader"
      data-card={shown.card ? 'open' : undefined}
      data-legend={isLegendOpen === undefined ? 'auto' : isLegendOpen ? 'open' : undefined}
      data-sheet={stop}
    >
      <PageHeader reading={reading} base={base} fragment={toFragment(state)} aside={aside} onAside={openAside} />
      <ArticlePanel
        reading={reading}
        shown={shown}
        issues={issues}
        base={base}
        onSelectPassage={store.selectPassage}
        onSelectPlace={store.selectPlace}
        overList={
          <>
            <FilterChips reading={reading} store={store} />
            <EmptyResult reading={reading} store={store} onWayBack={() => focusOnceDrawn('#passages')} />
          </>
        }
      />
      {aside && <Aside name={aside} reading={reading} store={store} onClose={closeAside} />}
      <div class="stage">
        <MapPane reading={reading} store={store} base={base} coverings={COVERINGS} covered={covered} still={still} />
        <button
          type="button"
          class="legend-open"
          aria-expanded={isLegendOpen ?? false}
          aria-controls="legend"
          onClick={() => {
            openLegend(!isLegendOpen);
            if (!isLegendOpen) focusOnceDrawn('.legend-close');
          }}
        >
          {words.openLegend}
        </button>
        {isLegendOpen !== false && (
          <Legend
            reading={reading}
            shown={shown}
            state={state}
            onToggleFamily={(family) => store.toggleChoice('families', family)}
            onClearFilter={() => store.clearDimension('families')}
            onLinkedPlaces={store.showLinkedPlaces}
            onClose={foldLegend}
          />
        )}
        {shown.card && (
          <Sheet words={words} stop={stop} onStop={setStop}>
            <PlaceCard
              reading={reading}
              content={shown.card}
              order={state.order}
              onClose={close}
              onStep={store.step}
              onOrder={store.followOrder}
              onClearFilters={store.clearFilters}
              addressOf={() => new URL(toFragment(store.state.get()), location.href).href}
            />
          </Sheet>
        )}
      </div>
    </div>
  );
}
