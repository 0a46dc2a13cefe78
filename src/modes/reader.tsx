import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mediaQuery } from '../browser/media-query.ts';
import { KeepWritten } from '../browser/keep-written.tsx';
import { keptContent } from '../browser/kept-content.ts';
import type { Reading } from '../cards/reading.ts';
import { bringMap } from '../map/bring-map.ts';
import { MapPane } from '../map/map-pane.tsx';
import { theme } from '../theme/theme.ts';
import type { TimelineLayout } from '../timeline/timeline-layout.ts';
import type { Store } from '../view-state/store.ts';
import { addressed } from './addressed.ts';
import { Aside, AsideFailure, type AsideName } from './aside.tsx';
import { CardFailure, CardSheet } from './card-sheet.tsx';
import { focusOnceDrawn, useFocusReturn } from './focus-return.ts';
import { Island } from './island.tsx';
import { useKeys } from './keys.ts';
import { laterWords } from './later-words.ts';
import { PageHeader } from './page-header.tsx';
import type { SheetStop } from './sheet-stop.ts';
import { writtenPart } from './take-over.ts';
import type { WrittenParts } from './written-parts.ts';

type Props = {
  readonly reading: Reading;
  readonly store: Store;
  /** Where the site lies, relative to this page. */
  readonly base: string;
  readonly timeline: TimelineLayout;
  /** Given where the page is written. */
  readonly written?: WrittenParts;
};

/** What may lie over the map: framing and placing keep clear of it. */
const COVERINGS = '.sheet, .map-controls, .map-scale, .map-credit, .legend-open';
/** The key has room of its own from here on. */
const WIDE = '(min-width: 75em)';

export function Reader({ reading, store, base, timeline, written }: Props) {
  const { words } = reading;
  const shown = useStore(store.visible);
  const state = useStore(store.state);
  // Until script runs, the style sheet opens the key where it has room.
  const [isLegendOpen, openLegend] = useState<boolean>();
  // A press on its button that woke the page has been answered by then.
  useEffect(() => openLegend((chosen) => chosen ?? mediaQuery(WIDE).matches), []);
  const [stop, setStop] = useState<SheetStop>('half');
  const [isCardDrawn, drawCard] = useState(false);
  const [aside, setAside] = useState<AsideName>();
  const asker = useRef<Element | null>(null);
  const returnFocus = useFocusReturn(shown.card !== undefined);
  const bring = useCallback(() => bringMap(base), [base]);
  const foldLegend = useCallback(() => {
    openLegend(false);
    focusOnceDrawn('.legend-open');
  }, []);
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
      else if (!mediaQuery(WIDE).matches) foldLegend();
    },
    '/': () => openAside('search'),
    '?': () => openAside('help'),
  });
  const wake = useMemo(() => {
    const parts = () =>
      Promise.all([import('./parts.tsx'), laterWords(reading)]).then(
        ([loaded, full]) => [loaded, { reading: full, store }] as const,
      );
    return {
      masthead: () => parts().then(([{ MastheadPart }, part]) => <MastheadPart {...part} />),
      filterBar: () => parts().then(([{ filterBarPart }, part]) => filterBarPart(part)),
      passages: () => parts().then(([{ PassagesPart }, part]) => <PassagesPart {...part} />),
      places: () => parts().then(([{ PlacesPart }, part]) => <PlacesPart {...part} />),
      embed: () => parts().then(([{ EmbedPart }, part]) => <EmbedPart {...part} base={base} />),
      legend: () => parts().then(([{ LegendPart }, part]) => <LegendPart {...part} onClose={foldLegend} />),
      timeline: () => parts().then(([{ TimelinePart }, part]) => <TimelinePart {...part} layout={timeline} />),
    };
  }, [reading, store, base, timeline, foldLegend]);
  const island = (name: keyof typeof wake) => (
    <Island class={`island-${name}`} store={store} load={wake[name]}>
      {written?.[name]}
    </Island>
  );
  const covered = [state.place, state.passage, state.linkedPlaces, stop, isLegendOpen, isCardDrawn].join(' ');
  return (
    <div
      class="reader"
      data-card={shown.card ? 'open' : undefined}
      data-legend={isLegendOpen === undefined ? 'auto' : isLegendOpen ? 'open' : 'closed'}
      data-sheet={stop}
    >
      <KeepWritten otherwise={() => writtenPart('.page-header')}>
        <PageHeader reading={reading} base={base} fragment={useStore(addressed)} aside={aside} onAside={openAside} />
      </KeepWritten>
      <main class="panel" id="article" inert={aside !== undefined}>
        {island('masthead')}
        <div data-kept {...keptContent(written?.leftOut)} />
        {island('filterBar')}
        {island('passages')}
        {island('places')}
        {island('embed')}
        <div data-kept {...keptContent(written?.takeAlong)} />
      </main>
      {aside && (
        <KeepWritten of={aside} otherwise={() => <AsideFailure name={aside} reading={reading} />}>
          <Aside name={aside} reading={reading} store={store} onClose={closeAside} />
        </KeepWritten>
      )}
      <div class="stage">
        <KeepWritten otherwise={() => writtenPart('.map-pane')}>
          <MapPane
            reading={reading}
            store={store}
            bring={bring}
            coverings={COVERINGS}
            covered={covered}
            isCovered={isCardDrawn || !shown.card}
            theme={useStore(theme)}
            still={written?.still}
            credit={written?.credit}
          />
        </KeepWritten>
        <button
          type="button"
          class="legend-open needs-script"
          aria-expanded={isLegendOpen ?? false}
          aria-controls="legend"
          onClick={() => {
            openLegend(!isLegendOpen);
            if (!isLegendOpen) focusOnceDrawn('.legend-close');
          }}
        >
          {words.openLegend}
        </button>
        {island('legend')}
        {island('timeline')}
        {shown.card && (
          <KeepWritten of={state} otherwise={() => <CardFailure reading={reading} />}>
            <CardSheet
              reading={reading}
              store={store}
              stop={stop}
              onStop={setStop}
              onClose={close}
              base={base}
              onDrawn={drawCard}
            />
          </KeepWritten>
        )}
      </div>
    </div>
  );
}
