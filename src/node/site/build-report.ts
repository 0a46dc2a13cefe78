import { gzipSync } from 'node:zlib';
import type { ProvenArticle } from '../articles/read-article-folder.ts';
import { foldersOf } from '../../core/site/site-paths.ts';
import type { SiteFile } from '../site-file.ts';
import { makeLinkCheck } from './check-links.ts';

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

export type ReportWriter = { readonly add: (file: SiteFile) => void; readonly done: () => BuildReport };

/** Counts the files of a site while they are written. `front`: the article at `/`. */
export function makeReport(articles: readonly ProvenArticle[], front: ProvenArticle | undefined): ReportWriter {
  const links = makeLinkCheck();
  const counts = new Map(articles.map(({ article: { id } }) => [id, { files: 0, bytes: 0 }]));
  const idOf = new Map(
    articles.map((proven) => [foldersOf(proven.article, proven === front).folder, proven.article.id]),
  );
  let [files, bytes] = [0, 0];
  let largest = { path: '', bytes: '' as SiteFile['bytes'], size: 0 };
  return {
    add: (file) => {
      const size = Buffer.byteLength(file.bytes);
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
      if (isPage && size > largest.size) largest = { path: file.path, bytes: file.bytes, size };
    },
    done: () => ({
      articles: articles.map(({ article: { id, passages, places } }) => {
        return { id, passages: passages.length, places: places.length, ...(counts.get(id) ?? { files: 0, bytes: 0 }) };
      }),
      files,
      bytes,
      largestPage: { path: largest.path, gzipBytes: gzipSync(largest.bytes).length },
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
