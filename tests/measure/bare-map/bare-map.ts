import 'maplibre-gl/dist/maplibre-gl.css';
import '../../../src/styles/tokens.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { decodeBasemap } from '../../../src/map/basemap/basemap.ts';
import { paletteFrom } from '../../../src/map/style/palette.ts';
import { trustScripts } from '../../../src/browser/trusted-scripts.ts';
import { styleOfMap } from '../../../src/map/style/map-style.ts';
import { bareMapFrom } from './bare-map-address.ts';

/** A minimal page with the same base map: MapLibre and the style of the site, without places and interface. */
const { language, width, height, center, zoom } = bareMapFrom(location.search);
const container = document.querySelector<HTMLElement>('#map');
if (!container) throw new Error('The page has no #map');
Object.assign(container.style, { width: `${width}px`, height: `${height}px` });
// The content security policy of the site (Trusted Types) permits a worker only for a URL that is allowed here.
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
  // The attribution control sets markup from text, which the Trusted Types policy refuses.
  attributionControl: false,
  fadeDuration: 0,
});
map.on('load', () => (container.dataset['mapState'] = 'ready'));
// Used by `measure-flights.ts`: runs `flyTo` of MapLibre with the options in the event.
addEventListener('fly', ({ detail }) => map.flyTo(detail));
