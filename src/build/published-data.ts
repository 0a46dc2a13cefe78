import { join } from 'node:path';
import type { Plugin } from 'vite';
import { leftLine } from '../article-folder/article-files.ts';
import type { ArticleSource } from '../article-folder/article-source.ts';
import { type FileInside, readFileInside } from '../article-folder/read-file-inside.ts';
import type { ReadSite } from '../article-folder/read-site.ts';
import { serveInDev } from './serve-in-dev.ts';

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

type Options = {
  /** The folder of the project, whose `data/` holds what every article shares. */
  readonly root: string;
  readonly source: Pick<ArticleSource, 'get'>;
};

/**
 * Publishes the data: files by their names, and never a folder with whatever it holds; of articles those that are proven,
 * byte for byte as they were when they were. What is merely not published is told in one line.
 */
export function publishedData({ root, source }: Options): Plugin {
  const bytesAt = (path: string): FileInside => {
    const shared = SHARED_FILES.find((each) => each === path);
    if (shared !== undefined) return readFileInside(join(root, 'data'), ...shared.split('/'));
    const bytes = articleFiles(source.get()).find((file) => file.path === path)?.bytes;
    return bytes && { bytes };
  };
  return {
    name: 'mawdi:published-data',
    buildStart() {
      for (const { folder, left } of source.get().folders) {
        const line = leftLine(folder, left);
        if (line !== undefined) this.info(line);
      }
    },
    generateBundle() {
      for (const { path, bytes } of articleFiles(source.get()))
        this.emitFile({ type: 'asset', fileName: path, source: bytes });
      for (const path of SHARED_FILES)
        this.emitFile({ type: 'asset', fileName: path, source: bytesOf(path, bytesAt(path)) });
    },
    configureServer(server) {
      serveInDev(server, (path) => {
        const read = bytesAt(path);
        return read && 'bytes' in read ? { path, bytes: read.bytes } : undefined;
      });
    },
  };
}

function articleFiles({ articles }: ReadSite): readonly { readonly path: string; readonly bytes: Buffer }[] {
  return articles.flatMap(({ article, files }) =>
    [...files].map(([name, bytes]) => ({ path: `articles/${article.id}/${name}`, bytes })),
  );
}

function bytesOf(file: string, read: FileInside): Buffer {
  if (read && 'bytes' in read) return read.bytes;
  const { found, expected } = read ?? { found: 'no such file', expected: 'this file' };
  throw new Error(`${file}: found ${found}; expected ${expected}`);
}
