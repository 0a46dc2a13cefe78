import { useEffect, useRef } from 'preact/hooks';
import { closeDialog, openDialog } from '../../browser/open-dialog.ts';
import { type ViewContext, UNTRANSLATED } from '../../core/i18n/view-context.ts';
import { type Cluster, expansionZoom } from '../placement/clusters.ts';
import { ControlIcon } from '../../browser/control-icon.tsx';
import { ShapeSwatch } from '../symbols/shape-swatch.tsx';
import type { VisiblePlace } from '../../core/state/visible.ts';
import { ArticleText } from '../../browser/article-text.tsx';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { h, render } from 'preact';
import { RenderBoundary } from '../../browser/render-boundary.tsx';
import type { MapViewOptions } from './map-view-options.ts';
import { rootOf } from '../../browser/root-of.ts';

type ClusterListProps = {
  readonly context: ViewContext;
  readonly cluster: Cluster<VisiblePlace>;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
};

/** The places of a cluster that no zoom of this map splits. */
export function ClusterList({ context, cluster, onSelect, onClose }: ClusterListProps) {
  const { messages } = context;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => openDialog(dialog.current), []);
  return (
    <dialog
      class="cluster-list"
      ref={dialog}
      aria-labelledby="cluster-list-head"
      onClose={onClose}
      // Esc closes the list and nothing else; so does a click beside it.
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === event.currentTarget) closeDialog(event.currentTarget);
      }}
    >
      <div class="cluster-list-body">
        <header class="cluster-list-head">
          <h2 id="cluster-list-head">{messages.closeTogether(cluster.places.length)}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label={messages.close}
            onClick={() => closeDialog(dialog.current)}
          >
            <ControlIcon name="close" />
          </button>
        </header>
        <ul>
          {cluster.places.map(({ place, passages, isReference }) => (
            <li key={place.id}>
              <button
                type="button"
                class="place-row-button"
                onClick={() => {
                  closeDialog(dialog.current);
                  onSelect(place.id);
                }}
              >
                <ShapeSwatch shape={place.kind} />
                <bdi class="place-row-name" {...UNTRANSLATED}>
                  <ArticleText context={context} text={place.name} />
                </bdi>
                <span class="place-row-kind">
                  {isReference ? messages.referenceShort : messages.shapeShort[place.kind]} ·{' '}
                  {messages.passages(passages.length)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </dialog>
  );
}

type PlaceCluster = Cluster<VisiblePlace>;
type ClusterOptions = Pick<MapViewOptions, 'context' | 'store' | 'reducedMotion'>;

const EXPAND_MS = 400;

/** Opens a cluster: the map zooms in until it splits, and where no zoom splits it, its places are listed. */
export function startClusterOpening(map: MapLibreMap, { context, store, reducedMotion }: ClusterOptions) {
  // Appended beside the canvas container, so that MapLibre’s handlers get no events of the list.
  const host = document.createElement('div');
  map.getContainer().append(host);
  let pendingIds: ReadonlySet<string> | undefined;
  const close = () => render(null, host);
  const open = (cluster: PlaceCluster, event: Event) => {
    const zoom = expansionZoom(cluster, map.getZoom(), map.getMaxZoom());
    if (zoom === undefined) {
      const list = h(ClusterList, { context, cluster, onSelect: store.selectPlace, onClose: close });
      render(h(RenderBoundary, { children: list, otherwise: () => null }), host);
      return;
    }
    pendingIds = new Set(cluster.places.map(({ place }) => place.id));
    const duration = reducedMotion() ? 0 : EXPAND_MS;
    // A move by the reader, so that the address gets the new camera.
    map.easeTo({ center: [...cluster.anchor], zoom, duration }, { originalEvent: event });
  };
  /**
   * After the next layout of the symbols: the focus moves from a cluster opened by keyboard to the first symbol it
   * split into.
   */
  const passFocus = (overlay: HTMLElement) => {
    if (!pendingIds || map.isMoving()) return;
    const opened = pendingIds;
    pendingIds = undefined;
    const { activeElement } = rootOf(overlay);
    if (activeElement !== document.body && activeElement !== null) return;
    const first = [...overlay.children].find(
      (mark) => mark instanceof HTMLElement && opened.has(mark.dataset.symbol ?? mark.dataset.cluster ?? ''),
    );
    first?.querySelector('button')?.focus({ preventScroll: true });
  };
  const stop = () => {
    close();
    host.remove();
  };
  return { open, passFocus, stop };
}
