import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mediaQuery } from '../../browser/media-query.ts';
import { RenderBoundary, writtenContent } from '../../browser/render-boundary.tsx';
import type { StartMap } from '../../map/live/mount-map.ts';
import { MapPane } from '../../map/live/map-pane.tsx';
import { theme } from '../../browser/theme.ts';
import type { TimelineLayout } from '../../views/timeline/timeline-layout.ts';
import type { Store } from '../../core/state/store.ts';
import { PageHeader, viewFragment } from './page-header.tsx';
import {
  Aside,
  AsideFailure,
  type AsideName,
  LazyPlaceCard,
  loadLaterMessages,
  PlaceCardFailure,
  type ReaderContext,
} from './lazy-parts.tsx';
import { focusOnceDrawn, useFocusReturn } from './return-focus.ts';
import { Island } from '../../browser/island.tsx';
import type { SheetHeight } from './bottom-sheet.tsx';
import { prerenderedPart } from '../../browser/hydrate.ts';
import type { PrerenderedParts } from '../page-data.ts';

type ReaderProps = {
  readonly context: ReaderContext;
  readonly store: Store;
  /** Path of the site, relative to this page. */
  readonly base: string;
  /** Path of the front page, where the site has several articles. */
  readonly home: string | undefined;
  readonly timeline: TimelineLayout;
  readonly loadMap: () => Promise<StartMap>;
  /** Prerendered markup; set by the build only. */
  readonly written?: PrerenderedParts;
};

/** Overlays of the map: framing and label placement keep clear of them. */
const OVERLAYS = '.sheet, .map-controls, .map-scale, .map-credit, .legend-open';
/** From this width on the legend has a column of its own. */
const WIDE_SCREEN = '(min-width: 75em)';

export function Reader({ context, store, base, home, timeline, loadMap, written }: ReaderProps) {
  const { messages } = context;
  const shown = useStore(store.visible);
  const state = useStore(store.state);
  // Until script runs, the style sheet opens the legend on wide screens.
  const [isLegendOpen, openLegend] = useState<boolean>();
  // A press on the legend button that started the script was handled before this effect runs.
  useEffect(() => openLegend((chosen) => chosen ?? mediaQuery(WIDE_SCREEN).matches), []);
  const [stop, setStop] = useState<SheetHeight>('half');
  const [isCardDrawn, drawCard] = useState(false);
  const [aside, setAside] = useState<AsideName>();
  const opener = useRef<Element | null>(null);
  const returnFocus = useFocusReturn(shown.card !== undefined);
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
    opener.current = document.activeElement;
    setAside(name === aside ? undefined : name);
  };
  const closeAside = () => {
    setAside(undefined);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  // On the window: Escape closes a card opened by a link before any element has the focus.
  useShortcuts({
    Escape: () => {
      if (aside) closeAside();
      else if (shown.card) close();
      else if (!mediaQuery(WIDE_SCREEN).matches) foldLegend();
    },
    '/': () => openAside('search'),
    '?': () => openAside('help'),
  });
  const loadIsland = useMemo(() => {
    const parts = () =>
      Promise.all([import('./islands.tsx'), loadLaterMessages(context)]).then(
        ([loaded, full]) => [loaded, { context: full, store }] as const,
      );
    return {
      masthead: () => parts().then(([{ MastheadIsland }, part]) => <MastheadIsland {...part} />),
      filterBar: () => parts().then(([{ filterBarIsland }, part]) => filterBarIsland(part)),
      passages: () => parts().then(([{ PassagesIsland }, part]) => <PassagesIsland {...part} />),
      places: () => parts().then(([{ PlacesIsland }, part]) => <PlacesIsland {...part} />),
      embed: () => parts().then(([{ EmbedIsland }, part]) => <EmbedIsland {...part} base={base} />),
      legend: () => parts().then(([{ LegendIsland }, part]) => <LegendIsland {...part} onClose={foldLegend} />),
      timeline: () => parts().then(([{ TimelineIsland }, part]) => <TimelineIsland {...part} layout={timeline} />),
    };
  }, [context, store, base, timeline, foldLegend]);
  const island = (name: keyof typeof loadIsland) => (
    <Island class={`island-${name}`} store={store} load={loadIsland[name]}>
      {written?.[name]}
    </Island>
  );
  const overlayState = [state.place, state.passage, state.linkedPlaces, stop, isLegendOpen, isCardDrawn].join(' ');
  return (
    <div
      class="reader"
      data-card={shown.card ? 'open' : undefined}
      data-legend={isLegendOpen === undefined ? 'auto' : isLegendOpen ? 'open' : 'closed'}
      data-sheet={stop}
    >
      <RenderBoundary otherwise={() => prerenderedPart('.page-header')}>
        <PageHeader
          context={context}
          base={base}
          home={home}
          fragment={useStore(viewFragment)}
          aside={aside}
          onAside={openAside}
        />
      </RenderBoundary>
      <main class="panel" id="article" inert={aside !== undefined}>
        {island('masthead')}
        <div data-preserved {...writtenContent(written?.leftOut)} />
        {island('filterBar')}
        {island('passages')}
        {island('places')}
        {island('embed')}
        <div data-preserved {...writtenContent(written?.downloads)} />
      </main>
      {aside && (
        <RenderBoundary of={aside} otherwise={() => <AsideFailure name={aside} context={context} />}>
          <Aside name={aside} context={context} store={store} onClose={closeAside} />
        </RenderBoundary>
      )}
      <div class="stage">
        <RenderBoundary otherwise={() => prerenderedPart('.map-pane')}>
          <MapPane
            context={context}
            store={store}
            loadMap={loadMap}
            overlays={OVERLAYS}
            covered={overlayState}
            isCovered={isCardDrawn || !shown.card}
            theme={useStore(theme)}
            staticMap={written?.staticMap}
            credit={written?.credit}
          />
        </RenderBoundary>
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
          {messages.openLegend}
        </button>
        {island('legend')}
        {island('timeline')}
        {shown.card && (
          <RenderBoundary of={state} otherwise={() => <PlaceCardFailure context={context} />}>
            <LazyPlaceCard
              context={context}
              store={store}
              stop={stop}
              onStop={setStop}
              onClose={close}
              base={base}
              onDrawn={drawCard}
            />
          </RenderBoundary>
        )}
      </div>
    </div>
  );
}

/** Calls the function of a key, wherever the focus is; while the reader types only that of Escape. */
function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLInputElement && !['range', 'checkbox', 'radio'].includes(event.target.type);
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping && event.key !== 'Escape') return;
      const action = latest.current[event.key];
      if (!action) return;
      if (event.key !== 'Escape') event.preventDefault();
      action();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
