import { isDecodedInWorker, workerAddress } from 'virtual:mawdi/map-worker';
import type { MapData } from './map-data.ts';
import { mountMap, type StartMap } from './mount-map.ts';
import { type LibraryWorker, prewarmWorker } from './library-setup.ts';

const WORKER: LibraryWorker = { worker: workerAddress, isWorker: (address) => address === workerAddress };
prewarmWorker(WORKER);

/**
 * `text`: the map data of the article, in JSON. `sharesScroll`: whether one finger and the wheel scroll the page; by
 * default they do where the page scrolls.
 */
export type MapOfSite = (text: string, sharesScroll?: () => boolean) => StartMap;

/** The live map of a page of the site: a chunk with MapLibre. */
export const mapOfSite: MapOfSite = (text, sharesScroll = pageScrolls) => {
  const { basemap, glyphs } = JSON.parse(text) as MapData;
  const assets = { ...WORKER, basemap, glyphs, sharesScroll };
  return (options) => mountMap(options, isDecodedInWorker ? { ...assets, textForWorker: text } : assets);
};

const pageScrolls = () => document.documentElement.scrollHeight > document.documentElement.clientHeight;
