import { basename, join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Plugin } from 'vite';
import { lookThrough, readArticleFile } from '../article-folder/article-files.ts';
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
    return { path: downloadPath(index.article.id, extension), mediaType, bytes: () => archive(index, root, folder) };
  });
  return [...texts, ...archives];
}

function readIndex(folder: string): ArticleIndex {
  const { article, issues } = readArticleFolder(folder);
  if (!article) throw new Error(`${folder} cannot be read: ${issues.slice(0, 3).map(formatIssue).join(' · ')}`);
  return indexArticle(article);
}

/** As a program that unpacks it takes it for nothing but a file in a folder named after the article. */
const ENTRY = /^[a-z0-9-]+\/[\w.-]+$/;

/** The files of the article as they are published, with a README that says whose they are; byte for byte the same from the same files. */
function archive({ article }: ArticleIndex, root: string, folder: string): Uint8Array {
  const { files: names, refused } = lookThrough(root, basename(folder));
  if (refused.length > 0) throw new Error(refused.join('\n'));
  const read = names.map((name) => {
    const file = readArticleFile(folder, name);
    if (!file || !('bytes' in file)) throw new Error(`${name}: found ${file?.found ?? 'nothing'}; expected a file`);
    return [`${article.id}/${name}`, new Uint8Array(file.bytes)] as const;
  });
  const files: Zippable = {
    [`${article.id}/README.txt`]: strToU8(archiveReadme(article, names)),
    ...Object.fromEntries(read),
  };
  const odd = Object.keys(files).find((entry) => !ENTRY.test(entry));
  if (odd !== undefined) throw new Error(`${odd}: found an odd name; expected a file in a folder`);
  // Archives carry dates as a clock on the wall shows them: this one reads the same in every time zone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

function withCharset(mediaType: string): string {
  return mediaType === 'application/zip' ? mediaType : `${mediaType}; charset=utf-8`;
}
