import { gzipSync } from 'node:zlib';
import { foldersOf } from '../../core/site/site-paths.ts';
import { makeLinkCheck } from './check-links.ts';
import type { FileStore, StoredFile } from './file-store.ts';
import type { WrittenArticle } from './write-site.ts';

export type ArticleReport = {
  readonly id: string;
  readonly passages: number;
  readonly places: number;
  readonly files: number;
  readonly bytes: number;
};

/** What a build wrote, and what an editor does next. */
export type BuildReport = {
  readonly articles: readonly ArticleReport[];
  readonly files: number;
  readonly bytes: number;
  /** The page with most bytes as transferred, with gzip. */
  readonly largestPage: { readonly path: string; readonly gzipBytes: number };
  readonly links: number;
  /** Links that lead to no file of the site. */
  readonly broken: readonly string[];
};

export type ReportWriter = { readonly add: (file: StoredFile) => void; readonly done: () => BuildReport };

/** Counts the files of a site while they are written; `store` has their content. */
export function makeReport(
  articles: readonly Pick<WrittenArticle<StoredFile>, 'entry' | 'isAtRoot'>[],
  store: Pick<FileStore, 'read'>,
): ReportWriter {
  const links = makeLinkCheck();
  const counts = new Map(articles.map(({ entry: { id } }) => [id, { files: 0, bytes: 0 }]));
  const idOf = new Map(articles.map(({ entry, isAtRoot }) => [foldersOf(entry, isAtRoot).folder, entry.id]));
  let [files, bytes] = [0, 0];
  let largest: StoredFile | undefined;
  return {
    add: (file) => {
      const { size } = file;
      links.add(file);
      files += 1;
      bytes += size;
      // Assets and files at the root are shared, or those of the article at `/`.
      const own = idOf.get(`${file.path.split('/')[0]}/`) ?? idOf.get('');
      const count = own === undefined ? undefined : counts.get(own);
      if (count) {
        count.files += 1;
        count.bytes += size;
      }
      const isPage = file.path.endsWith('.html') && !/(^|\/)single\//.test(file.path);
      if (isPage && size > (largest?.size ?? 0)) largest = file;
    },
    done: () => ({
      articles: articles.map(({ entry: { id, inFiles } }) => ({
        id,
        ...inFiles,
        ...(counts.get(id) ?? { files: 0, bytes: 0 }),
      })),
      files,
      bytes,
      largestPage: { path: largest?.path ?? '', gzipBytes: largest ? gzipSync(store.read(largest)).length : 0 },
      ...links.result(),
    }),
  };
}

/** The report as a table, and what to do next. `folder`: the folder of the site, as it is printed. */
export function printReport(report: BuildReport, folder: string): readonly string[] {
  const { articles, files, bytes, largestPage, links, broken } = report;
  const width = Math.max(...articles.map(({ id }) => id.length));
  const rows = articles.map(
    ({ id, passages, places, ...own }) =>
      `  ${id.padEnd(width)}  ${cell(passages, 'passage')}  ${cell(places, 'place')}  ${cell(own.files, 'file')}  ${megabytes(own.bytes)}`,
  );
  const total = [
    count(articles.length, 'article'),
    count(files, 'file'),
    megabytes(bytes),
    `largest page ${(largestPage.gzipBytes / 1000).toFixed(1)} kB (${largestPage.path})`,
    broken.length === 0 ? `${links} links lead to files` : `${count(broken.length, 'link')} of ${links} to no file`,
  ];
  return [
    ...rows,
    `${folder}: whole, and in its place, ${total.join(', ')}`,
    ...broken.slice(0, 20).map((link) => `  no such file: ${link}`),
  ];
}

const cell = (number: number, noun: string) => count(number, noun).padStart(noun.length + 6);
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
