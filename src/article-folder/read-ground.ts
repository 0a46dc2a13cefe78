import { readFileSync } from 'node:fs';
import { decodeBasemap } from '../basemap/basemap.ts';
import { EXTENT } from '../basemap/extent.ts';
import type { Ground } from '../model/check-ground.ts';

let ground: Ground | undefined;

/** The ground as the base map of this project draws it, read once. */
export function readGround(): Ground {
  return (ground ??= read());
}

function read(): Ground {
  const file = new URL('../../data/basemap/basemap.topojson.json', import.meta.url);
  const { land, settlements, 'country-labels': labels } = decodeBasemap(JSON.parse(readFileSync(file, 'utf8')));
  return {
    extent: EXTENT,
    countries: land.features.map(({ properties: { id, part }, geometry }) => {
      const label = labels.features.find(({ properties }) => properties.id === id)?.properties;
      // The two countries of the story are labelled elsewhere.
      const own = { iraq: ['العراق', 'Iraq'], syria: ['سوريا', 'سورية', 'Syria'], far: [] }[part];
      return { id, names: label ? [label.ar, label.en] : own, area: geometry };
    }),
    towns: settlements.features.map(({ properties: { en, ar }, geometry }) => {
      return { names: [en, ar], at: geometry.coordinates };
    }),
  };
}
