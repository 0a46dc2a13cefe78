import { join } from 'node:path';
import { type FileInside, readFileInside } from '../articles/read-file.ts';
import type { ReadSite } from '../articles/read-site.ts';
import type { SiteFile } from '../site-file.ts';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ProvenArticle } from '../articles/read-article-folder.ts';
import { archiveReadme, downloadFiles } from '../../exports/download-files.ts';
import { downloadPath, DOWNLOADS, type Site } from '../../core/site/addresses.ts';
import { indexArticle } from '../../core/article/article-index.ts';

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

type Download = { readonly path: string; readonly mediaType: string; readonly bytes: () => Uint8Array };

/** The data in every format it can be taken along in, at `downloads/<article>.<extension>`. `base`: the absolute address of the site, ending in `/`; empty where it is not known. */
export function makeDownloads(proven: ProvenArticle, base: string): readonly Download[] {
  const { article } = proven;
  const site: Site = { base, article };
  const texts = downloadFiles(indexArticle(article), site).map(({ path, mediaType, write }) => {
    return { path, mediaType, bytes: () => strToU8(write()) };
  });
  const archives = DOWNLOADS.filter(({ id }) => id === 'archive').map(({ extension, mediaType }) => {
    return { path: downloadPath(article, extension), mediaType, bytes: () => archive(proven) };
  });
  return [...texts, ...archives];
}

/** As a program that unpacks it takes it for nothing but a file in a folder named after the article. */
const ENTRY = /^[a-z0-9-]+\/[\w.-]+$/;

/** The files of the article as they were proven, with a README that says whose they are; byte for byte the same from the same files. */
function archive({ article, files }: ProvenArticle): Uint8Array {
  const names = [...files.keys()].sort();
  const entries: Zippable = { [`${article.id}/README.txt`]: strToU8(archiveReadme(article, names)) };
  for (const name of names) entries[`${article.id}/${name}`] = new Uint8Array(files.get(name) ?? []);
  const odd = Object.keys(entries).find((entry) => !ENTRY.test(entry));
  if (odd !== undefined) throw new Error(`${odd}: found an odd name; expected a file in a folder`);
  // Archives carry dates as a clock on the wall shows them: this one reads the same in every time zone.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
}
