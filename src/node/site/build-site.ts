import { join, relative } from 'node:path';
import { sitePlaces } from '../../core/article/site-places.ts';
import { leftLine } from '../articles/article-files.ts';
import type { SiteListing } from '../articles/list-articles.ts';
import { siteOf } from '../articles/read-site.ts';
import { bundleApp } from '../bundle/bundle-app.ts';
import { cacheFolder } from '../cache-folder.ts';
import { workerKind } from '../hosting/worker-script.ts';
import type { SiteFile } from '../site-file.ts';
import { articleKey, type ArticleRecord, openArticleRecords, programKey } from './article-records.ts';
import type { BuildContext, BuiltArticle } from './build-article.ts';
import { buildArticles } from './build-articles.ts';
import { makeReport, printReport } from './build-report.ts';
import { type FileStore, openFileStore, type StoredFile } from './file-store.ts';
import { sweepCache } from './sweep-cache.ts';
import { writeOutput } from './write-output.ts';
import { writeSite } from './write-site.ts';

export type BuildOptions = {
  /** The folder of the project. */
  readonly root: string;
  /** The folder the site is written to; absolute, or relative to `root`. */
  readonly outDir: string;
  /** `SITE`, `POLICY`, `URGENT` and `WITHDRAW`, as described in README. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The path of the site on its host, with `/` at both ends, where its address is not known. */
  readonly basePath?: string;
  /** Pictures are left out where it is `false`. */
  readonly pictures?: boolean;
  /** Compressed copies are left out where it is `false`. */
  readonly packing?: boolean;
  /** The report at the end: for a person, or as one JSON value for a program. */
  readonly format?: 'lines' | 'json';
  /** Receives messages during the build and at its end. */
  readonly tell: (line: string) => void;
  /** Receives errors. */
  readonly warn: (line: string) => void;
};

/**
 * Builds the site of all valid articles of a listing, and reports the issues of the others. Returns true where there are
 * none. An article that has not changed since an earlier build is taken from the cache. Where no article is valid, or not
 * the one at `/`, nothing is written, so that a published site stays as it is. The summary of the issues is the first and
 * the last line, because build logs are long and read at their ends.
 */
export async function buildSite(listing: SiteListing, options: BuildOptions): Promise<boolean> {
  const { root, outDir, environment, format = 'lines', tell, warn, pictures = true, packing = true } = options;
  const context: BuildContext = {
    root,
    basePath: options.basePath ?? '',
    base: (environment['SITE'] ?? '').replace(/([^/])$/, '$1/'),
    policyInPages: environment['POLICY'] === 'page',
    worker: workerKind(environment),
    hasPictures: pictures,
    isPacked: packing,
    store: join(cacheFolder(root, 'site'), 'files'),
  };
  const store = openFileStore(context.store);
  const site = siteOf(listing, await builtArticles(listing, context, store));
  const [summary] = site.lines;
  for (const line of site.lines) warn(line);
  if (!site.isRefused) {
    const notes = [...site.articles.flatMap((article) => article.notes), ...alikeLines(site.articles)];
    const left = site.folders.flatMap((each) => leftLine(each.folder, each.left) ?? []);
    if (format === 'lines') for (const line of [...notes, ...left]) tell(line);
    const articles = site.articles.map((record) => ({ ...record, isAtRoot: record === site.front }));
    const report = makeReport(articles, store);
    const assets = await bundleApp(root, context.worker);
    const files = writeSite(articles, assets, context, ({ hash }) => hash);
    const folder = await writeOutput(root, outDir, counted(stored(files, store, packing), report.add), store);
    sweepCache(cacheFolder(root, 'site'));
    const written = report.done();
    if (format === 'json') tell(JSON.stringify({ folder, ...written, notes, issues: site.lines.slice(1) }, null, 2));
    else {
      const shown = relative('.', folder) || folder;
      for (const line of printReport(written, shown)) tell(line);
      const next =
        shown === 'dist' ? 'npm start' : `npx mawdi preview ${/\s/.test(shown) ? JSON.stringify(shown) : shown}`;
      tell(`next: ${next}`);
    }
  }
  if (summary !== undefined) warn(summary);
  return summary === undefined;
}

const MOST_ALIKE = 10;

/** Places of several articles that may be the same, for an editor to decide. */
function alikeLines(articles: readonly ArticleRecord[]): readonly string[] {
  const { alike } = sitePlaces(articles.flatMap(({ entry }) => entry.marks));
  const lines = alike.slice(0, MOST_ALIKE).map((pair) => {
    const [one = '', other = ''] = pair.map(({ article, id }) => `${article}/${id}`);
    return `${one} and ${other} may be the same place: with one number in ids.geonames or ids.wikidata they are counted as one`;
  });
  const more = alike.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more such places`] : lines;
}

/** The articles of a listing; those that changed since an earlier build are built. */
async function builtArticles(
  listing: SiteListing,
  context: BuildContext,
  store: FileStore,
): Promise<readonly BuiltArticle[]> {
  const records = openArticleRecords(join(cacheFolder(context.root, 'site'), 'articles'));
  const program = programKey(context.root, { ...context, store: undefined, basePath: undefined });
  const listed = listing.folders.map(({ folder, id }) => {
    const isAtRoot = id === listing.front;
    const { key, left } = articleKey(folder, `${program}${isAtRoot ? ' at /' : ''}`);
    const record = key === undefined ? undefined : records.get(id, key);
    const isWhole = record?.files.every(store.has) ?? false;
    return { folder, id, left, isAtRoot, key, ...(record && isWhole && { record }) };
  });
  const changed = listed.filter(({ record }) => !record);
  const built = await buildArticles(changed, context);
  changed.forEach(({ id, key }, at) => {
    const record = built[at]?.proven;
    if (key !== undefined && record) records.put(id, key, record);
  });
  const results = new Map(built.map((each) => [each.folder, each]));
  return listed.flatMap(({ folder, id, left, record }) =>
    record ? { folder, id, left, issues: [], proven: record } : (results.get(folder) ?? []),
  );
}

/** The files of a site, those that are not in the store yet put there. */
async function* stored(
  files: AsyncIterable<SiteFile | StoredFile>,
  store: FileStore,
  isPacked: boolean,
): AsyncGenerator<StoredFile> {
  for await (const file of files) yield 'hash' in file ? file : await store.add(file, isPacked);
}

async function* counted<T>(files: AsyncIterable<T>, add: (file: T) => void): AsyncGenerator<T> {
  for await (const file of files) {
    add(file);
    yield file;
  }
}
