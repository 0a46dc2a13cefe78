import { readFileSync } from 'node:fs';
import { type Basemap, decodeBasemap } from '../src/basemap/basemap.ts';

const FILE = new URL('../data/basemap/basemap.topojson.json', import.meta.url);
const BASEMAP: Basemap = decodeBasemap(JSON.parse(readFileSync(FILE, 'utf8')));

/** The base map as it is published. */
export function makePublishedBasemap(): Basemap {
  return BASEMAP;
}
