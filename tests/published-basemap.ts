import { fileURLToPath } from 'node:url';
import { readBasemap } from '../src/node/articles/read-basemap.ts';
import { type Basemap, type BasemapFile, decodeBasemap } from '../src/map/basemap/basemap.ts';
import { closestZoom } from '../src/map/geometry/place-bounds.ts';

export const BASEMAP_FILE: BasemapFile = readBasemap(fileURLToPath(new URL('../', import.meta.url)));
const BASEMAP: Basemap = decodeBasemap(BASEMAP_FILE);

/** The base map as it is published. */
export function makePublishedBasemap(): Basemap {
  return BASEMAP;
}

/** The closest its map frames a place by itself. */
export const CLOSEST = closestZoom(BASEMAP.metadata);
