import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { beginMap, type StartMap, trustOnce } from './begin-map.ts';
import { warmWorker } from './warm-worker.ts';

/** The map of a page of ours, with what lies beside it under `base`. Loaded on its own: it brings the map library. */
export function mapOfSite(base: string, basemap: unknown): StartMap {
  const isWorker = (address: string) => address === workerUrl;
  trustOnce(isWorker);
  warmWorker(workerUrl);
  return (options) =>
    beginMap(options, {
      basemap,
      // MapLibre wants an absolute address; `new URL` would encode the braces.
      glyphs: `${new URL(base, location.href).href}glyphs/{fontstack}/{range}.pbf`,
      worker: workerUrl,
      isWorker,
      sharesScroll: () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
    });
}
