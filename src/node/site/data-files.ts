import { join } from 'node:path';
import type { FileBytes } from '../../core/checking/json-file.ts';
import { readFileInside } from '../articles/read-file.ts';
import type { SiteFile } from '../site-file.ts';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ProvenArticle } from '../articles/read-article-folder.ts';
import { archiveReadme, downloadFiles } from '../../exports/download-files.ts';
import { downloadPath, DOWNLOADS, type SharedPath, type Site } from '../../core/site/site-paths.ts';
import { indexArticle } from '../../core/article/article-index.ts';

/**
 * The files of `data/` that are published with every site: the base map with its sources, as its licence requires, and
 * the JSON Schemas that an article’s files refer to.
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
 * The data that every site publishes, listed file by file and never as a folder. `root`: the folder of the project, whose
 * `data/` has them.
 */
export function* sharedData(root: string): Generator<SiteFile> {
  for (const path of SHARED_FILES)
    yield { path, bytes: bytesOf(path, readFileInside(join(root, 'data'), ...path.split('/'))) };
}

/** The files of an article as they were validated. */
export function* articleData({ article, files }: ProvenArticle): Generator<SiteFile> {
  for (const [name, bytes] of files) yield { path: `articles/${article.id}/${name}`, bytes };
}

function bytesOf(file: string, read: FileBytes<Buffer>): Buffer {
  if (read && 'bytes' in read) return read.bytes;
  const { found, expected } = read ?? { found: 'no such file', expected: 'this file' };
  throw new Error(`${file}: found ${found}; expected ${expected}`);
}

type Download = { readonly path: string; readonly mediaType: string; readonly bytes: () => Uint8Array };

/**
 * The data in every download format, at `downloads/<article>.<extension>`. `base`: the absolute address of the site,
 * ending in `/`; empty where it is not known.
 */
export function makeDownloads(proven: ProvenArticle, base: string, shared: SharedPath = ''): readonly Download[] {
  const { article } = proven;
  const site: Site = { base, shared, article };
  const texts = downloadFiles(indexArticle(article), site).map(({ path, mediaType, write }) => {
    return { path, mediaType, bytes: () => strToU8(write()) };
  });
  const archives = DOWNLOADS.filter(({ id }) => id === 'archive').map(({ extension, mediaType }) => {
    return { path: downloadPath(article, extension), mediaType, bytes: () => archive(proven) };
  });
  return [...texts, ...archives];
}

/**
 * Names in the archive: plain files in one folder named after the article, so that unpacking cannot write elsewhere.
 */
const ENTRY = /^[a-z0-9-]+\/[\w.-]+$/;

/** A ZIP archive of the validated files with a README about authors and licence. The same files give the same bytes. */
function archive({ article, files }: ProvenArticle): Uint8Array {
  const names = [...files.keys()].sort();
  const entries: Zippable = { [`${article.id}/README.txt`]: strToU8(archiveReadme(article, names)) };
  for (const name of names) entries[`${article.id}/${name}`] = new Uint8Array(files.get(name) ?? []);
  const unexpected = Object.keys(entries).find((entry) => !ENTRY.test(entry));
  if (unexpected !== undefined) throw new Error(`${unexpected}: found an odd name; expected a file in a folder`);
  // ZIP dates are local times without a zone, so this one is the same in every time zone.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
}
