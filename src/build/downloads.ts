import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Plugin } from 'vite';
import { archiveReadme } from '../exports/archive-readme.ts';
import { downloadFiles } from '../exports/download-files.ts';
import { downloadPath, DOWNLOADS } from '../exports/downloads-list.ts';
import type { Site } from '../exports/site.ts';
import { type ArticleIndex, indexArticle } from '../model/article-index.ts';
import { formatIssue } from '../model/issue.ts';
import { readArticleFolder } from './read-article-folder.ts';

type Options = {
  readonly root: string;
  /** Below `data/` as below the site, ending in `/`. */
  readonly articleFolder: string;
  /** The absolute address the site will have, ending in `/`; empty where it is not known. */
  readonly base: string;
};

type Download = { readonly path: string; readonly mediaType: string; readonly bytes: () => Uint8Array };

/** Puts the data into every format it can be taken along in, at `downloads/<article>.<extension>`. */
export function downloads(options: Options): Plugin {
  return {
    name: 'mawdi-downloads',
    generateBundle() {
      try {
        for (const { path, bytes } of makeDownloads(options)) {
          this.emitFile({ type: 'asset', fileName: path, source: bytes() });
        }
      } catch (error) {
        // The pages say what is wrong with the article; without one there is nothing to take along.
        this.warn(error instanceof Error ? error.message : String(error));
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = request.url?.split(/[?#]/)[0] ?? '';
        if (!asked.startsWith('/downloads/')) return next();
        try {
          const found = makeDownloads(options).find(({ path }) => `/${path}` === asked);
          if (!found) return next();
          response.setHeader('content-type', withCharset(found.mediaType)).end(found.bytes());
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** Every download of an article, read anew from its folder. Throws where the article cannot be read at all. */
export function makeDownloads({ root, articleFolder, base }: Options): readonly Download[] {
  const folder = join(root, 'data', articleFolder);
  const index = readIndex(folder);
  const site: Site = { base, folder: articleFolder };
  const texts = downloadFiles(index, site).map(({ path, mediaType, write }) => {
    return { path, mediaType, bytes: () => strToU8(write()) };
  });
  const archives = DOWNLOADS.filter(({ id }) => id === 'archive').map(({ extension, mediaType }) => {
    return { path: downloadPath(index.article.id, extension), mediaType, bytes: () => archive(index, folder) };
  });
  return [...texts, ...archives];
}

function readIndex(folder: string): ArticleIndex {
  const { article, issues } = readArticleFolder(folder);
  if (!article) throw new Error(`${folder} cannot be read: ${issues.slice(0, 3).map(formatIssue).join(' · ')}`);
  return indexArticle(article);
}

/** The whole folder as it is published, with a README that says whose it is; byte for byte the same from the same files. */
function archive({ article }: ArticleIndex, folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .map((name) => name.replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort();
  const files: Zippable = {
    [`${article.id}/README.txt`]: strToU8(archiveReadme(article, names)),
  };
  for (const name of names) files[`${article.id}/${name}`] = new Uint8Array(readFileSync(join(folder, name)));
  // Archives carry dates as a clock on the wall shows them: this one reads the same in every time zone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

function withCharset(mediaType: string): string {
  return mediaType === 'application/zip' ? mediaType : `${mediaType}; charset=utf-8`;
}
