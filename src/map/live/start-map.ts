import { basemap, glyphs, isGroundInWorker, workerAddress } from 'virtual:mawdi/ground';
import type { BasemapFile } from '../basemap/basemap.ts';
import type { GlyphFiles } from './article-glyphs.ts';
import { mountMap, type StartMap } from './mount-map.ts';
import { type LibraryWorker, prewarmWorker, serveInlinedGlyphs } from './library-setup.ts';

const WORKER: LibraryWorker = { worker: workerAddress, isWorker: (address) => address === workerAddress };

/**
 * `ofArticle`: its letters, besides those of the base map. `sharesScroll`: whether one finger and the wheel belong to
 * the page; else where that page scrolls.
 */
export type MapOfSite = (base: string, ofArticle: GlyphFiles, sharesScroll?: () => boolean) => StartMap;

/**
 * The map of a page of ours. Loaded on its own, and whole in itself: it brings the map library, base map and letters.
 * `base` is where the site lies, ending in `/`.
 */
export const mapOfSite: MapOfSite = (base, ofArticle, sharesScroll = pageScrolls) => {
  prewarmWorker(WORKER);
  // MapLibre wants an absolute address; `new URL` would encode the braces.
  const fetched = `${new URL(base, location.href).href}glyphs/{fontstack}/{range}.pbf`;
  return (options) =>
    mountMap(options, {
      ...WORKER,
      basemap: JSON.parse(basemap) as BasemapFile,
      isGroundInWorker,
      glyphs: Object.keys(glyphs).length > 0 ? serveInlinedGlyphs({ ...glyphs, ...ofArticle }) : fetched,
      sharesScroll,
    });
};

const pageScrolls = () => document.documentElement.scrollHeight > document.documentElement.clientHeight;
