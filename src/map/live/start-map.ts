import { basemap, glyphs, isBasemapInWorker, workerAddress } from 'virtual:mawdi/basemap-assets';
import type { BasemapFile } from '../basemap/basemap.ts';
import type { GlyphFiles } from './article-glyphs.ts';
import { mountMap, type StartMap } from './mount-map.ts';
import { type LibraryWorker, prewarmWorker, serveInlinedGlyphs } from './library-setup.ts';

const WORKER: LibraryWorker = { worker: workerAddress, isWorker: (address) => address === workerAddress };

/**
 * `ofArticle`: label glyphs of the article, besides those of the base map. `sharesScroll`: whether one finger and the
 * wheel scroll the page; by default they do where the page scrolls.
 */
export type MapOfSite = (base: string, ofArticle: GlyphFiles, sharesScroll?: () => boolean) => StartMap;

/**
 * The live map of a page of the site: a chunk with MapLibre, base map and glyphs. `base`: address of the site, ending
 * in `/`.
 */
export const mapOfSite: MapOfSite = (base, ofArticle, sharesScroll = pageScrolls) => {
  prewarmWorker(WORKER);
  // MapLibre needs an absolute address; `new URL` would encode the braces.
  const addressOfGlyphs = `${new URL(base, location.href).href}glyphs/{fontstack}/{range}.pbf`;
  return (options) =>
    mountMap(options, {
      ...WORKER,
      basemap: JSON.parse(basemap) as BasemapFile,
      isBasemapInWorker,
      glyphs: Object.keys(glyphs).length > 0 ? serveInlinedGlyphs({ ...glyphs, ...ofArticle }) : addressOfGlyphs,
      sharesScroll,
    });
};

const pageScrolls = () => document.documentElement.scrollHeight > document.documentElement.clientHeight;
