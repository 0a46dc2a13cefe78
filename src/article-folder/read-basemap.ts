import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BasemapFile } from '../basemap/basemap.ts';
import { parseBasemap } from '../basemap/parse-basemap.ts';
import { formatIssue } from '../model/issue.ts';

/** Where the base map lies below the folder of the project. */
const BASEMAP_PATH = 'data/basemap/basemap.topojson.json';

/** Reads the base map of a project. Throws an Error that tells everything wrong with it: without it nothing can be drawn. */
export function readBasemap(root: string): BasemapFile {
  const { basemap, issues } = parseBasemap(JSON.parse(readFileSync(join(root, BASEMAP_PATH), 'utf8')), BASEMAP_PATH);
  if (!basemap) throw new Error(['The base map cannot be used.', ...issues.map(formatIssue)].join('\n'));
  return basemap;
}
