import { fileURLToPath } from 'node:url';
import { buildWorld } from '../world/sources/build-world.ts';

/**
 * Rebuilds the committed packs of the world: `npm run build:world`, or only some of them with
 * `npm run build:world -- natural-earth osm places`.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const all = ['natural-earth', 'osm', 'places'] as const;
const wanted = all.filter((part) => process.argv.length < 3 || process.argv.slice(2).includes(part));
buildWorld(`${root}.cache/world`, `${root}data/world`, wanted, (line) => console.log(line));
