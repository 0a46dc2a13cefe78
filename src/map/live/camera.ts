import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  anchorOf,
  type Bounds,
  boundsOfPlace,
  boundsOfPlaces,
  closestZoom,
  closestZoomOf,
} from '../geometry/place-bounds.ts';
import type { CameraView } from '../geometry/mercator.ts';
import { openingCamera, openingSizeOf } from '../geometry/opening-view.ts';
import type { Size } from '../geometry/screen-geometry.ts';
import type { Place } from '../../core/article/article.ts';
import type { MapViewOptions, PresentedMap, PresentedView } from './map-view-options.ts';

const CAMERA_MS = 900;
const STEP_MS = 200;

type Camera = {
  readonly showAll: () => void;
  readonly zoomBy: (levels: number) => void;
  readonly stop: () => void;
  /** After the map has become another size altogether: what the reader holds, or all, fits it again. */
  readonly refit: () => void;
  /** Goes to the selected place if it is another than before, or no longer in the clear. Whether it went. */
  readonly follow: () => boolean;
};

function boundsOfStory({ store }: MapViewOptions): Bounds | undefined {
  return boundsOfPlaces(store.visible.get().places);
}

/** The view a map of this size opens with: that of the still it replaces. */
export function openingView(options: MapViewOptions, size: Size): CameraView | undefined {
  const bounds = boundsOfStory(options);
  const drawn = openingSizeOf(size);
  const camera = bounds && openingCamera(bounds, drawn, closestZoom(options.names.metadata));
  // Narrower than the smallest drawing, the map shows all of it, smaller.
  return camera && { ...camera, zoom: camera.zoom + Math.log2(Math.min(1, size.width / drawn.width)) };
}

/** Moves the map to what the reader holds, clear of what covers it. */
export function startCamera(map: MapLibreMap, options: MapViewOptions): Camera {
  const { reading, store, padding, reducedMotion } = options;
  const { metadata } = options.names;
  const closest = closestZoom(metadata);
  /** A link may say where to look: then the place it also names is there already. */
  let held = store.camera.get() ? store.state.get().place : undefined;
  let isByReader = false;
  map.on('movestart', ({ originalEvent }) => {
    if (originalEvent) isByReader = true;
  });
  map.on('moveend', () => {
    if (!isByReader) return;
    isByReader = false;
    const { lng, lat } = map.getCenter();
    store.camera.set({ lng: rounded(lng, 4), lat: rounded(lat, 4), zoom: rounded(map.getZoom(), 2) });
  });
  const unlisten = store.camera.listen((camera) => {
    if (!camera) return;
    const { lng, lat } = map.getCenter();
    const isThere = rounded(lng, 4) === camera.lng && rounded(lat, 4) === camera.lat;
    if (!isThere || rounded(map.getZoom(), 2) !== camera.zoom) map.jumpTo({ center: camera, zoom: camera.zoom });
  });
  const frame = (bounds: Bounds | undefined, maxZoom: number, milliseconds = CAMERA_MS) => {
    if (!bounds) return;
    store.camera.set(undefined);
    const duration = reducedMotion() ? 0 : milliseconds;
    const around = padding();
    const { clientWidth, clientHeight } = map.getContainer();
    // In a low frame the surroundings may leave no room at all: MapLibre would refuse to move.
    const hasRoom = around.left + around.right < clientWidth && around.top + around.bottom < clientHeight;
    map.fitBounds(corners(bounds), { ...(hasRoom && { padding: { ...around } }), maxZoom, duration, linear: true });
  };
  const isClear = (place: Place) => {
    const anchor = anchorOf(place);
    if (!anchor) return true;
    const { x, y } = map.project([...anchor]);
    const { clientWidth, clientHeight } = map.getContainer();
    const { top, right, bottom, left } = padding();
    return x >= left && x <= clientWidth - right && y >= top && y <= clientHeight - bottom;
  };
  return {
    showAll: () => {
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const drawn = openingSizeOf({ width, height });
      const view = openingView(options, { width, height });
      const { place, passage } = store.state.get();
      const isOpen = place === undefined && passage === undefined && width >= drawn.width && height >= drawn.height;
      // Where nothing covers it the map goes back to the view it opened with; a lower map, or one beside a card, is fitted.
      if (!view || !isOpen) return frame(boundsOfStory(options), closest);
      store.camera.set(undefined);
      map.easeTo({ ...view, center: [...view.center], duration: reducedMotion() ? 0 : CAMERA_MS });
    },
    zoomBy: (levels) => {
      isByReader = true;
      map.easeTo({ zoom: map.getZoom() + levels, duration: reducedMotion() ? 0 : STEP_MS });
    },
    stop: unlisten,
    refit: () => {
      const { place } = store.state.get();
      const found = place === undefined ? undefined : reading.index.place(place);
      if (found) frame(boundsOfPlace(found), closestZoomOf(found, metadata), 0);
      else frame(boundsOfStory(options), closest, 0);
    },
    follow: () => {
      const { place } = store.state.get();
      const found = place === undefined ? undefined : reading.index.place(place);
      const isHeld = place === held;
      held = place;
      // Held already, but something has come to lie over it: a taller sheet, the key.
      if (!found || (isHeld && isClear(found))) return false;
      frame(boundsOfPlace(found), closestZoomOf(found, metadata));
      return true;
    },
  };
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

function corners([west, south, east, north]: Bounds): [[number, number], [number, number]] {
  return [
    [west, south],
    [east, north],
  ];
}

const FLIGHT_MS = 900;
/** Flatter than the library’s own: on a large screen a high flight makes heads turn. */
const FLIGHT_CURVE = 1.2;

/** Flies from one aim to the next; whoever asked for less motion gets a cut. */
export function startFlyTo(map: MapLibreMap, { aim }: PresentedMap, reducedMotion: () => boolean): Camera {
  const cut = ({ center, zoom }: PresentedView) => map.jumpTo({ center: [...center], zoom });
  const unlisten = aim.listen((to) => {
    if (to.isCut || reducedMotion()) cut(to);
    else map.flyTo({ center: [...to.center], zoom: to.zoom, duration: FLIGHT_MS, curve: FLIGHT_CURVE });
  });
  const settle = () => {
    cut(aim.get());
    return true;
  };
  return { showAll: settle, zoomBy: () => undefined, stop: unlisten, refit: settle, follow: settle };
}
