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
  /** After the map has changed its size altogether: frames the selected place, or all places. */
  readonly refit: () => void;
  /** Moves to the selected place if the selection has changed or the place is covered. Returns whether it moved. */
  readonly follow: () => boolean;
};

function boundsOfStory({ store }: MapViewOptions): Bounds | undefined {
  return boundsOfPlaces(store.visible.get().places);
}

/** The view a map of this size opens with: that of the static map it replaces. */
export function openingView(options: MapViewOptions, size: Size): CameraView | undefined {
  const bounds = boundsOfStory(options);
  const openingSize = openingSizeOf(size);
  const camera = bounds && openingCamera(bounds, openingSize, closestZoom(options.names.metadata));
  // A map narrower than the smallest opening size shows the same area at a smaller scale.
  return camera && { ...camera, zoom: camera.zoom + Math.log2(Math.min(1, size.width / openingSize.width)) };
}

/** Moves the map to the selected place, clear of overlays. */
export function startCamera(map: MapLibreMap, options: MapViewOptions): Camera {
  const { context, store, padding, reducedMotion } = options;
  const { metadata } = options.names;
  const closest = closestZoom(metadata);
  /** A link may set the camera: then the place it also selects is not framed again. */
  let previousPlace = store.camera.get() ? store.state.get().place : undefined;
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
  const frameBounds = (bounds: Bounds | undefined, maxZoom: number, milliseconds = CAMERA_MS) => {
    if (!bounds) return;
    store.camera.set(undefined);
    const duration = reducedMotion() ? 0 : milliseconds;
    const around = padding();
    const { clientWidth, clientHeight } = map.getContainer();
    // On a low map the padding may leave no room: MapLibre would refuse to move.
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
      const openingSize = openingSizeOf({ width, height });
      const view = openingView(options, { width, height });
      const { place, passage } = store.state.get();
      const isOpen =
        place === undefined && passage === undefined && width >= openingSize.width && height >= openingSize.height;
      // A map that nothing covers goes back to its opening view; a lower one, or one beside a card, is fitted.
      if (!view || !isOpen) return frameBounds(boundsOfStory(options), closest);
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
      const found = place === undefined ? undefined : context.index.place(place);
      if (found) frameBounds(boundsOfPlace(found), closestZoomOf(found, metadata), 0);
      else frameBounds(boundsOfStory(options), closest, 0);
    },
    follow: () => {
      const { place } = store.state.get();
      const found = place === undefined ? undefined : context.index.place(place);
      const isSame = place === previousPlace;
      previousPlace = place;
      // Selected before, but covered since: by a taller bottom sheet or the legend.
      if (!found || (isSame && isClear(found))) return false;
      frameBounds(boundsOfPlace(found), closestZoomOf(found, metadata));
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
/** Flatter than MapLibre’s default of 1.42: on a large screen a high flight causes dizziness. */
const FLIGHT_CURVE = 1.2;

/** Flies from one view to the next; with reduced motion it jumps. */
export function startFlyTo(map: MapLibreMap, { aim }: PresentedMap, reducedMotion: () => boolean): Camera {
  const cut = ({ center, zoom }: PresentedView) => map.jumpTo({ center: [...center], zoom });
  const unlisten = aim.listen((to) => {
    if (to.isCut || reducedMotion()) cut(to);
    else map.flyTo({ center: [...to.center], zoom: to.zoom, duration: FLIGHT_MS, curve: FLIGHT_CURVE });
  });
  const jumpToView = () => {
    cut(aim.get());
    return true;
  };
  return { showAll: jumpToView, zoomBy: () => undefined, stop: unlisten, refit: jumpToView, follow: jumpToView };
}
