import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { beginMap, type StartMap } from './begin-map.ts';
import { type LibraryWorker, warmWorker } from './library-worker.ts';

const WORKER: LibraryWorker = { worker: workerUrl, isWorker: (address) => address === workerUrl };

/** The map of a page of ours, with what lies beside it under `base`. Loaded on its own: it brings the map library. */
export function mapOfSite(base: string, basemap: unknown): StartMap {
  warmWorker(WORKER);
  return (options) =>
    beginMap(options, {
      ...WORKER,
      basemap,
      // MapLibre wants an absolute address; `new URL` would encode the braces.
      glyphs: `${new URL(base, location.href).href}glyphs/{fontstack}/{range}.pbf`,
      sharesScroll: () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
    });
}
