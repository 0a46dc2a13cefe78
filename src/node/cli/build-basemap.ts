import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildBasemap } from '../basemap/build-basemap';
import { readBasemapSources } from '../basemap/read-basemap-sources';

/** Rebuilds the committed base map: `npm run build:basemap`. */
const target = fileURLToPath(new URL('../../../data/basemap/basemap.topojson.json', import.meta.url));
const text = `${JSON.stringify(buildBasemap(readBasemapSources()))}\n`;
const before = sizeOf(target);
writeFileSync(target, text);
console.log(`basemap.topojson.json: ${before} → ${gzipSync(text, { level: 9 }).length} bytes gzipped`);

function sizeOf(path: string): number {
  try {
    return gzipSync(readFileSync(path), { level: 9 }).length;
  } catch {
    return 0; // the first build
  }
}
