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
  readonly context: ViewContext;
  readonly store: Store;
  /** Loads the live map; rejects where that fails. */
  readonly loadMap: () => Promise<StartMap>;
  /** False while a selection shows on the static map only, because the reader has not used the map yet. */
  readonly followsSelection?: boolean;
  /** Whether the live map starts before the reader uses it. */
  readonly startsAtOnce?: boolean;
  /** The theme in force: the map is drawn again when it changes. */
  readonly theme: Theme;
  /** Whether the map is embedded in another site’s page. */
  readonly isFramed?: boolean;
  /** Called for each symbol of the static map when the selection changes. */
  readonly onMark?: (mark: Element, isSelected: boolean) => void;
  /** Called with the reason when the live map fails; the reader gets a message anyway. */
  readonly onFailure?: ((failure: MapFailure) => void) | undefined;
  /** Selector of what covers the map: measured when framing and when placing labels. */
  readonly overlays: string;
  /** Changes whenever what covers the map does. */
  readonly covered: string;
  /** False while something that will cover the map is still loading. */
  readonly isCovered: boolean;
  /** The static map, where the page is prerendered. In the browser it is in the page already. */
  readonly staticMap?: ComponentChildren;
  /** The credit for the data of the map, likewise. */
  readonly credit?: ComponentChildren;
};

type MapStatus = 'still' | 'starting' | 'ready' | MapFailure;

/**
 * The static map until the live map is requested and ready, and whenever it fails; then with a message of one sentence.
 */
export function MapPane({
  context,
  store,
  loadMap,
  overlays,
  covered,
  isCovered,
  theme,
  startsAtOnce = false,
  staticMap,
  credit,
  followsSelection = true,
  onMark,
  onFailure,
  isFramed = false,
}: MapPaneProps) {
  const { messages } = context;
  const pane = useRef<HTMLElement>(null);
  const staticFrame = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<MapView>(undefined);
  const [status, setStatus] = useState<MapStatus>('still');
  const [scale, setScale] = useState({ km: 0, pixels: 0 });

  const stopMap = useRef<() => void>(undefined);
  const start = useCallback(() => {
    const element = host.current;
    if (!element) return;
    stopMap.current?.();
    setStatus('starting');
    let isStopped = false;
    const fail = (failure: MapFailure) => {
      if (isStopped) return;
      view.current = undefined;
      setStatus(failure);
      onFailure?.(failure);
    };
    // Requested twice before it has loaded, it is started once.
    const started = loadMap().then((startMap) =>
      // A finger may have touched the screen while the chunk was loading.
      new Promise<void>(whenInputIdle).then(() =>
        isStopped
          ? undefined
          : startMap({
              host: element,
              context,
              store,
              overlays,
              hands: { isAtRest: isInputIdle, whenAtRest: whenInputIdle },
              onFailure: fail,
              onReady: () => setStatus('ready'),
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
  }, [context, store, loadMap, overlays, onFailure]);

  const isRequested = status !== 'still';
  useLayoutEffect(() => {
    if (!pane.current || isRequested) return;
    if (startsAtOnce) return start();
    return onMapIntent(pane.current, start, isFramed);
  }, [isRequested, start, isFramed, startsAtOnce]);
  // A page that is saved keeps the static map, and neither an empty canvas nor the notice that the map is loading.
  useLayoutEffect(() => {
    const liveElements = [
      ...(pane.current?.querySelectorAll('.map-host, .map-controls, .map-scale, .map-notice') ?? []),
    ];
    const stops = liveElements.map((element) => showWhileRunning(element, true));
    if (status === 'ready' && staticFrame.current) stops.push(showWhileRunning(staticFrame.current, false));
    return () => stops.forEach((stop) => stop());
  }, [status]);
  const selected = useStore(store.state).place;
  useEffect(() => {
    if (selected !== undefined && !isRequested && followsSelection) start();
    selectOnStaticMap(staticFrame.current, selected, onMark);
  }, [selected, isRequested, start, followsSelection, onMark]);
  useEffect(() => () => stopMap.current?.(), []);
  // Also once the controls are shown: labels keep clear of them.
  useEffect(() => view.current?.refresh(), [theme, status]);

  useEffect(() => {
    if (isCovered) view.current?.settle();
    const observer = new ResizeObserver(() => view.current?.layOut());
    for (const element of pane.current ? rootOf(pane.current).querySelectorAll(overlays) : [])
      observer.observe(element);
    return () => observer.disconnect();
  }, [overlays, covered, isCovered, status]);

  const hasFailed = status !== 'still' && status !== 'starting' && status !== 'ready';
  return (
    <section
      class="map-pane"
      part={isFramed ? 'map' : undefined}
      id="map"
      ref={pane}
      tabIndex={-1}
      aria-label={messages.mapLabel}
      data-map-state={hasFailed ? 'failed' : status}
    >
      <div
        class="static-map-frame"
        {...UNTRANSLATED}
        data-preserved
        ref={staticFrame}
        onClick={(event) => {
          const place = event.target instanceof Element ? event.target.closest('[data-place]') : null;
          if (!place) return;
          event.preventDefault();
          store.selectPlace(place.getAttribute('data-place') ?? '');
        }}
        {...writtenContent(staticMap)}
      />
      <div class="map-host" ref={host} />
      {(status === 'starting' || hasFailed) && (
        <div class="map-notice" role={hasFailed ? 'alert' : 'status'}>
          <p>{hasFailed ? messages.failure[status] : messages.loading}</p>
          {hasFailed && (
            <button type="button" class="button" onClick={start}>
              {messages.tryAgain}
            </button>
          )}
        </div>
      )}
      {status === 'ready' && (
        <>
          <div class="map-controls">
            <button type="button" aria-label={messages.zoomIn} onClick={() => view.current?.zoomBy(1)}>
              <ControlIcon name="plus" />
            </button>
            <button type="button" aria-label={messages.zoomOut} onClick={() => view.current?.zoomBy(-1)}>
              <ControlIcon name="minus" />
            </button>
            <button type="button" aria-label={messages.showAll} onClick={() => view.current?.showAll()}>
              <ControlIcon name="whole" />
            </button>
          </div>
          <p class="map-scale">
            <svg width={scale.pixels} height="8" aria-hidden="true">
              <path d={`M0.5 1V7.5H${Math.max(0, scale.pixels - 0.5)}V1`} />
            </svg>
            <span>{messages.kilometres(scale.km)}</span>
          </p>
        </>
      )}
      <p class="map-credit" data-preserved {...writtenContent(credit)} />
    </section>
  );
}

/** Shows the selection on the static map, while the live map is loading or has failed. */
function selectOnStaticMap(
  staticFrame: HTMLElement | null,
  place: string | undefined,
  onMark: MapPaneProps['onMark'],
): void {
  for (const mark of staticFrame?.querySelectorAll('[data-place]') ?? []) {
    const isSelected = mark.getAttribute('data-place') === place;
    mark.toggleAttribute('data-selected', isSelected);
    onMark?.(mark, isSelected);
  }
}
