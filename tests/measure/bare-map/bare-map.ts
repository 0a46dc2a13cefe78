import 'maplibre-gl/dist/maplibre-gl.css';
import '../../../src/styles/tokens.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { decodeBasemap } from '../../../src/map/basemap/basemap.ts';
import { paletteFrom } from '../../../src/map/style/palette.ts';
import { trustScripts } from '../../../src/browser/trusted-scripts.ts';
import { styleOfMap } from '../../../src/map/style/map-style.ts';
import { bareMapFrom } from './bare-map-address.ts';

/** The least a page can do to show the same ground: the library, our style without places, nothing around it. */
const { language, width, height, center, zoom } = bareMapFrom(location.search);
const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('The page has no #map');
Object.assign(container.style, { width: `${width}px`, height: `${height}px` });
// It is served with the policy of the site, which starts no worker unasked.
trustScripts('default', (address) => address === workerUrl);
setWorkerUrl(workerUrl);
const styles = getComputedStyle(document.documentElement);
const response = await fetch('/basemap/basemap.topojson.json');
const map = new MapLibreMap({
  container,
  center: [...center],
  zoom,
  style: styleOfMap({
    places: [],
    language,
    basemap: decodeBasemap(await response.json()),
    palette: paletteFrom((token) => styles.getPropertyValue(token)),
    glyphs: `${location.origin}/glyphs/{fontstack}/{range}.pbf`,
  }),
  renderWorldCopies: false,
  // Its text becomes markup, which the policy refuses.
  attributionControl: false,
  fadeDuration: 0,
});
map.on('load', () => (container.dataset['mapState'] = 'ready'));
// For who measures flights: the library’s own, told where to and how.
addEventListener('fly', ({ detail }) => map.flyTo(detail));
