import { createRequire } from 'node:module';
import type { FeatureCollection } from 'geojson';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

const { resolve } = createRequire(import.meta.url);

type Layer = {
  readonly feature?: { readonly properties: Readonly<Record<string, unknown>> };
  getElement(): Element;
  /** Only lines and areas have it. */
  getBounds?(): unknown;
};
type Layers = {
  addTo(map: unknown): Layers;
  getBounds(): unknown;
  eachLayer(each: (layer: Layer) => void): void;
};
type Leaflet = {
  map(host: Element, options: object): { fitBounds(bounds: unknown, how?: object): void };
  geoJSON(data: unknown): Layers;
};

test('Leaflet draws every place of the GeoJSON in its default style, and the pointer can hit each of them @once', async ({
  page,
}) => {
  const answer = await page.request.get(`/downloads/${published.article.id}.geojson`);
  const file = (await answer.json()) as FeatureCollection;
  await page.setContent('<div id="map" style="position:relative;width:1000px;height:700px;overflow:hidden"></div>');
  await page.addStyleTag({ path: resolve('leaflet/dist/leaflet.css') });
  await page.addScriptTag({ path: resolve('leaflet/dist/leaflet-src.js') });
  const found = await page.evaluate((file) => {
    const L = (window as unknown as { L: Leaflet }).L;
    const host = document.querySelector('#map');
    if (!host) throw new Error('no map');
    const map = L.map(host, {
      zoomControl: false,
      attributionControl: false,
      fadeAnimation: false,
      zoomAnimation: false,
    });
    const places = new Map<Element, string>();
    const layers = L.geoJSON(file);
    map.fitBounds(layers.getBounds());
    const shapes: Layer[] = [];
    layers.addTo(map).eachLayer((layer) => shapes.push(layer));
    const nameOf = (layer: Layer) => String(layer.feature?.properties['place']);
    for (const layer of shapes) places.set(layer.getElement(), nameOf(layer));
    // The map is fitted to one place at a time; the pins of Leaflet keep their size in pixels.
    const hit = shapes.map((layer) => {
      map.fitBounds(layer.getBounds?.() ?? layers.getBounds(), { animate: false });
      const points = Array.from(
        { length: 125 * 88 },
        (_, at) => [8 * (at % 125) + 12, 8 * Math.floor(at / 125) + 12] as const,
      );
      const isHit = points.some(([x, y]) => places.get(document.elementFromPoint(x, y) ?? host) === nameOf(layer));
      return isHit ? nameOf(layer) : `not ${nameOf(layer)}`;
    });
    return { drawn: [...places.values()].sort(), hit: hit.sort() };
  }, file);
  const expected = published.article.places.filter(({ geometry }) => geometry !== null).map(({ id }) => id);
  expect(found.drawn).toEqual([...expected].sort());
  expect(found.hit).toEqual([...expected].sort());
});
