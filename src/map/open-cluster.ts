import type { Map as MapLibreMap } from 'maplibre-gl';
import { h, render } from 'preact';
import { RenderBoundary } from '../browser/keep-written.tsx';
import { type Cluster, expansionZoom } from '../cartography/clusters.ts';
import type { VisiblePlace } from '../view-state/visible.ts';
import { ClusterList } from './cluster-list.tsx';
import type { MapViewOptions } from './map-view-options.ts';
import { rootOf } from './root-of.ts';

type PlaceCluster = Cluster<VisiblePlace>;
type ClusterOptions = Pick<MapViewOptions, 'reading' | 'store' | 'reducedMotion'>;

const EXPAND_MS = 400;

/** What a chosen cluster does: the map comes closer until it parts, and where no zoom parts it, its places are listed. */
export function startClusterOpening(map: MapLibreMap, { reading, store, reducedMotion }: ClusterOptions) {
  // Beside the canvas and not over it: what happens in the list is not for the map to hear.
  const host = document.createElement('div');
  map.getContainer().append(host);
  let awaited: ReadonlySet<string> | undefined;
  const close = () => render(null, host);
  const open = (cluster: PlaceCluster, event: Event) => {
    const zoom = expansionZoom(cluster, map.getZoom(), map.getMaxZoom());
    if (zoom === undefined) {
      const list = h(ClusterList, { reading, cluster, onSelect: store.selectPlace, onClose: close });
      render(h(RenderBoundary, { children: list, otherwise: () => null }), host);
      return;
    }
    awaited = new Set(cluster.places.map(({ place }) => place.id));
    const duration = reducedMotion() ? 0 : EXPAND_MS;
    // The reader’s own doing: the address keeps where it led.
    map.easeTo({ center: [...cluster.anchor], zoom, duration }, { originalEvent: event });
  };
  /** Once the marks stand anew: who opened a cluster by keyboard goes on at what it fell into. */
  const passFocus = (overlay: HTMLElement) => {
    if (!awaited || map.isMoving()) return;
    const opened = awaited;
    awaited = undefined;
    const { activeElement } = rootOf(overlay);
    if (activeElement !== document.body && activeElement !== null) return;
    const first = [...overlay.children].find(
      (mark) => mark instanceof HTMLElement && opened.has(mark.dataset.mark ?? mark.dataset.cluster ?? ''),
    );
    first?.querySelector('button')?.focus({ preventScroll: true });
  };
  const stop = () => {
    close();
    host.remove();
  };
  return { open, passFocus, stop };
}
