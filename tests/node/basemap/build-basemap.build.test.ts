import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildBasemap } from '../../../src/node/basemap/build-basemap.ts';
import { readBasemapSources } from '../../../src/node/basemap/read-basemap-sources.ts';

const COMMITTED = readFileSync('data/basemap/basemap.topojson.json', 'utf8');

test('the committed base map is the one built from its sources', () => {
  expect(`${JSON.stringify(buildBasemap(readBasemapSources()))}\n`).toBe(COMMITTED);
});
