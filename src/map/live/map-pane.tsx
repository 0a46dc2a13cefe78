import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isLoadFailure } from '../../browser/network-failure.ts';
import { writtenContent } from '../../browser/render-boundary.tsx';
import { showWhileRunning } from '../../browser/show-while-running.ts';
import { isInputIdle, whenInputIdle } from '../../browser/when-input-idle.ts';
import { type ViewContext, UNTRANSLATED } from '../../core/i18n/view-context.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import type { Theme } from '../../browser/stored-theme.ts';
import type { Store } from '../../core/state/store.ts';
import type { MapFailure } from '../../core/i18n/messages/core.ts';
import type { MapView } from './map-view-options.ts';
import type { StartMap } from './mount-map.ts';
import { rootOf } from '../../browser/root-of.ts';
import { onMapIntent } from '../../browser/map-intent.ts';

type MapPaneProps = {
  readonly reading: ViewContext;
  readonly store: Store;
  /** Fetches what the live map is made of; rejects where it does not come. */
  readonly bring: () => Promise<StartMap>;
  /** False while a selection shows on the still alone, because nobody has reached for the map yet. */
  readonly followsSelection?: boolean;
  /** Where the map is not to wait until it is reached for. */
  readonly startsAtOnce?: boolean;
  /** The theme in force: the map is drawn anew when it changes. */
  readonly theme: Theme;
  /** Whether the map stands in somebody else’s page. */
  readonly isFramed?: boolean;
  /** Told of each mark of the still, whenever another place is chosen. */
  readonly onMark?: (mark: Element, isSelected: boolean) => void;
  /** Told what kept the map from standing, besides the reader. */
  readonly onFailure?: ((failure: MapFailure) => void) | undefined;
  /** What covers the map: measured when framing and when placing names. */
  readonly coverings: string;
  /** Changes whenever what covers the map does. */
  readonly covered: string;
  /** False while something that will cover the map is still on its way. */
  readonly isCovered: boolean;
  /** The still, where the page is written. In the browser it is there already. */
  readonly still?: ComponentChildren;
  /** The same for whose data the map is made of. */
  readonly credit?: ComponentChildren;
};

type MapStatus = 'still' | 'starting' | 'ready' | MapFailure;

/** The still until the live map is wanted and ready, and whenever it fails; then with one plain sentence. */
export function MapPane({
  reading,
  store,
  bring,
  coverings,
  covered,
  isCovered,
  theme,
  startsAtOnce = false,
  still,
  credit,
  followsSelection = true,
  onMark,
  onFailure,
  isFramed = false,
}: MapPaneProps) {
  const { words } = reading;
  const pane = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<MapView>(undefined);
  const [stage, setStage] = useState<MapStatus>('still');
  const [scale, setScale] = useState({ km: 0, pixels: 0 });

  const stopMap = useRef<() => void>(undefined);
  const start = useCallback(() => {
    const element = host.current;
    if (!element) return;
    stopMap.current?.();
    setStage('starting');
    let isStopped = false;
    const fail = (failure: MapFailure) => {
      if (isStopped) return;
      view.current = undefined;
      setStage(failure);
      onFailure?.(failure);
    };
    // Asked for twice before it came, it is started once.
    const started = bring().then((startMap) =>
      // A finger may have come down while it was on its way.
      new Promise<void>(whenInputIdle).then(() =>
        isStopped
          ? undefined
          : startMap({
              host: element,
              reading,
              store,
              coverings,
              hands: { isAtRest: isInputIdle, whenAtRest: whenInputIdle },
              onFailure: fail,
              onReady: () => setStage('ready'),
              onScale: setScale,
            }),
      ),
    );
    started.then(
      (map) => {
        if (!map) return;
        if (isStopped) map.stop();
        else view.current = map;
      },
      (error: unknown) => fail(isLoadFailure(error) ? 'download' : 'fault'),
    );
    stopMap.current = () => {
      isStopped = true;
      view.current?.stop();
      view.current = undefined;
    };
  }, [reading, store, bring, coverings, onFailure]);

  const isWanted = stage !== 'still';
  useLayoutEffect(() => {
    if (!pane.current || isWanted) return;
    if (startsAtOnce) return start();
    return onMapIntent(pane.current, start, isFramed);
  }, [isWanted, start, isFramed, startsAtOnce]);
  // A page that is saved keeps the drawn map, and neither an empty canvas nor a map that is on its way for ever.
  useLayoutEffect(() => {
    const live = [...(pane.current?.querySelectorAll('.map-host, .map-controls, .map-scale, .map-notice') ?? [])];
    const stops = live.map((element) => showWhileRunning(element, true));
    if (stage === 'ready' && frame.current) stops.push(showWhileRunning(frame.current, false));
    return () => stops.forEach((stop) => stop());
  }, [stage]);
  const selected = useStore(store.state).place;
  useEffect(() => {
    if (selected !== undefined && !isWanted && followsSelection) start();
    selectOnStaticMap(frame.current, selected, onMark);
  }, [selected, isWanted, start, followsSelection, onMark]);
  useEffect(() => () => stopMap.current?.(), []);
  // Also once the controls stand: names keep clear of them.
  useEffect(() => view.current?.refresh(), [theme, stage]);

  useEffect(() => {
    if (isCovered) view.current?.settle();
    const observer = new ResizeObserver(() => view.current?.layOut());
    for (const element of pane.current ? rootOf(pane.current).querySelectorAll(coverings) : [])
      observer.observe(element);
    return () => observer.disconnect();
  }, [coverings, covered, isCovered, stage]);

  const hasFailed = stage !== 'still' && stage !== 'starting' && stage !== 'ready';
  return (
    <section
      class="map-pane"
      part={isFramed ? 'map' : undefined}
      id="map"
      ref={pane}
      tabIndex={-1}
      aria-label={words.mapLabel}
      data-stage={hasFailed ? 'failed' : stage}
    >
      <div
        class="still-frame"
        {...UNTRANSLATED}
        data-kept
        ref={frame}
        onClick={(event) => {
          const place = event.target instanceof Element ? event.target.closest('[data-place]') : null;
          if (!place) return;
          event.preventDefault();
          store.selectPlace(place.getAttribute('data-place') ?? '');
        }}
        {...writtenContent(still)}
      />
      <div class="map-host" ref={host} />
      {(stage === 'starting' || hasFailed) && (
        <div class="map-notice" role={hasFailed ? 'alert' : 'status'}>
          <p>{hasFailed ? words.failure[stage] : words.loading}</p>
          {hasFailed && (
            <button type="button" class="button" onClick={start}>
              {words.tryAgain}
            </button>
          )}
        </div>
      )}
      {stage === 'ready' && (
        <>
          <div class="map-controls">
            <button type="button" aria-label={words.zoomIn} onClick={() => view.current?.zoomBy(1)}>
              <ControlIcon name="plus" />
            </button>
            <button type="button" aria-label={words.zoomOut} onClick={() => view.current?.zoomBy(-1)}>
              <ControlIcon name="minus" />
            </button>
            <button type="button" aria-label={words.showAll} onClick={() => view.current?.showAll()}>
              <ControlIcon name="whole" />
            </button>
          </div>
          <p class="map-scale">
            <svg width={scale.pixels} height="8" aria-hidden="true">
              <path d={`M0.5 1V7.5H${Math.max(0, scale.pixels - 0.5)}V1`} />
            </svg>
            <span>{words.kilometres(scale.km)}</span>
          </p>
        </>
      )}
      <p class="map-credit" data-kept {...writtenContent(credit)} />
    </section>
  );
}

/** The selection on a still whose map is on its way, or will never come. */
function selectOnStaticMap(frame: HTMLElement | null, place: string | undefined, onMark: MapPaneProps['onMark']): void {
  for (const mark of frame?.querySelectorAll('[data-place]') ?? []) {
    const isSelected = mark.getAttribute('data-place') === place;
    mark.toggleAttribute('data-selected', isSelected);
    onMark?.(mark, isSelected);
  }
}
