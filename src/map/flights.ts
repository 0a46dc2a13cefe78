import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from './camera.ts';
import type { PresentedView, PresentedMap } from './map-view-options.ts';

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
