import { join } from 'node:path';
import { type FileInside, readFileInside } from '../article-folder/read-file-inside.ts';
import type { ReadSite } from '../article-folder/read-site.ts';
import type { SiteFile } from './site-file.ts';

/**
 * What of `data/` is published beside the page, besides the article: the base map with what it is made from, as its licence
 * asks, and the schemas that the files of an article name.
 */
export const SHARED_FILES = [
  'basemap/NOTICE.txt',
  'basemap/README.md',
  'basemap/basemap.topojson.json',
  'basemap/licences/GPL-3.0.txt',
  'basemap/licences/LGPL-3.0.txt',
  'basemap/sources/labels.tsv',
  'basemap/sources/lakes-gshhg.geojson',
  'basemap/sources/region.json',
  'basemap/sources/rivers-gshhg.geojson',
  'basemap/sources/rivers-natural-earth.geojson',
  'basemap/sources/settlements.tsv',
  'basemap/sources/urban-natural-earth.geojson',
  'schema/article.schema.json',
  'schema/fingerprint.schema.json',
  'schema/lesson.schema.json',
  'schema/places.schema.json',
  'schema/scenes.schema.json',
  'schema/site.schema.json',
] as const;

/**
 * The data: files by their names, and never a folder with whatever it holds; of articles those that are proven, byte for byte
 * as they were when they were. `root`: the folder of the project, whose `data/` holds what every article shares.
 */
export function* publishedData(root: string, { articles }: ReadSite): Generator<SiteFile> {
  for (const { article, files } of articles)
    for (const [name, bytes] of files) yield { path: `articles/${article.id}/${name}`, bytes };
  for (const path of SHARED_FILES)
    yield { path, bytes: bytesOf(path, readFileInside(join(root, 'data'), ...path.split('/'))) };
}

function bytesOf(file: string, read: FileInside): Buffer {
  if (read && 'bytes' in read) return read.bytes;
  const { found, expected } = read ?? { found: 'no such file', expected: 'this file' };
  throw new Error(`${file}: found ${found}; expected ${expected}`);
}
