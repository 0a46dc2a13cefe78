import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ARTICLE_FILES, leftLine, lookThrough, readArticleFile } from '../article-folder/article-files.ts';
import { type FileInside, readFileInside } from '../article-folder/read-file-inside.ts';
import { mediaTypeOf } from './media-types.ts';

/**
 * What of `data/` is published beside the page, besides the article: the base map with what it is made from, as its licence
 * asks, and the schemas that the files of an article name.
 */
export const SHARED_FILES = [
  'basemap/README.md',
  'basemap/basemap.topojson.json',
  'basemap/sources/labels.tsv',
  'basemap/sources/lakes-gshhg.geojson',
  'basemap/sources/rivers-gshhg.geojson',
  'basemap/sources/rivers-natural-earth.geojson',
  'basemap/sources/settlements.tsv',
  'basemap/sources/urban-natural-earth.geojson',
  'schema/article.schema.json',
  'schema/fingerprint.schema.json',
  'schema/lesson.schema.json',
  'schema/places.schema.json',
  'schema/scenes.schema.json',
] as const;

type Options = {
  /** The folder of the project, whose `data/` holds what every article shares. */
  readonly root: string;
  /** The folder whose `data/articles` holds the article. */
  readonly home: string;
  /** The name of the article’s folder. */
  readonly name: string;
};

/**
 * Publishes the data: files by their names, and never a folder with whatever it holds. A folder with something in it that
 * must not be there stops the build, by its name; what is merely not published is told in one line.
 */
export function publishedData({ root, home, name }: Options): Plugin {
  const folder = join(home, 'data/articles', name);
  let isBuild = true;
  return {
    name: 'mawdi:published-data',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    buildStart() {
      const { left, refused } = lookThrough(home, name);
      const line = leftLine(folder, left);
      if (line !== undefined) this.info(line);
      if (refused.length === 0) return;
      if (isBuild) throw new Error(refused.join('\n'));
      for (const each of refused) this.warn(each);
    },
    generateBundle() {
      const { files } = lookThrough(home, name);
      for (const file of files)
        this.emitFile({
          type: 'asset',
          fileName: `articles/${name}/${file}`,
          source: bytesOf(file, readArticleFile(folder, file)),
        });
      for (const file of SHARED_FILES)
        this.emitFile({ type: 'asset', fileName: file, source: bytesOf(file, readShared(root, file)) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '');
        const file = ARTICLE_FILES.find((each) => asked === `articles/${name}/${each}`);
        const shared = SHARED_FILES.find((each) => asked === each);
        if (!file && !shared) return next();
        const read = file ? readArticleFile(folder, file) : readShared(root, shared ?? '');
        if (!read || !('bytes' in read)) return next();
        response.setHeader('content-type', mediaTypeOf(asked));
        response.end(read.bytes);
      });
    },
  };
}

function readShared(root: string, path: string): FileInside {
  return readFileInside(join(root, 'data'), ...path.split('/'));
}

function bytesOf(file: string, read: FileInside): Buffer {
  if (read && 'bytes' in read) return read.bytes;
  const { found, expected } = read ?? { found: 'no such file', expected: 'this file' };
  throw new Error(`${file}: found ${found}; expected ${expected}`);
}
