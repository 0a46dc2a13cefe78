import { join } from 'node:path';
import { foldersOf } from '../../core/site/site-paths.ts';
import type { PublishedAppAssets } from '../bundle/app-assets.ts';
import { thirdParty } from '../bundle/third-party.ts';
import { headersFile } from '../hosting/page-policy.ts';
import { contentHash, type SiteFile } from '../site-file.ts';
import { sharedData } from './data-files.ts';
import { frontPages, siteLanguages } from './front-pages.tsx';
import { notFoundPage } from './not-found-page.ts';
import { pagesListed, siteMap, siteMapUrls } from './sitemap-xml.ts';
import { type ArticleEntry, type ArticleOptions, originOf, publishedFile } from './write-article.ts';

export type SiteOptions = Omit<ArticleOptions, 'isAtRoot' | 'note'> & {
  /** The path of the site on its host, with `/` at both ends, where `base` is not known; empty where neither is. */
  readonly basePath?: string;
};

/** Packages in a site that are not in the bundles of its pages: a font, and the library of the service worker. */
export const ADDED_PACKAGES = ['@fontsource/noto-naskh-arabic', 'workbox-precaching'];

/** An article with its files; `File`: with their content, or with its hash in a store. */
export type WrittenArticle<File> = {
  readonly entry: ArticleEntry;
  readonly isAtRoot: boolean;
  readonly files: Iterable<File> | AsyncIterable<File>;
};

type Listed = { readonly path: string };

/**
 * Yields every file of a site, each path once: those of one article after the other, the one at `/` first, then those of
 * the site as a whole; without an article at `/` its front page lists all. `assets`: as `bundleApp` returns them;
 * `hashOf`: the hash of a file’s content, as `contentHash` gives it.
 */
export async function* writeSite<File extends Listed>(
  written: readonly WrittenArticle<File>[],
  assets: PublishedAppAssets,
  options: SiteOptions,
  hashOf: (file: File) => string,
): AsyncGenerator<File | SiteFile> {
  const { base } = options;
  const [first, ...others] = [...written].sort((one, other) => Number(other.isAtRoot) - Number(one.isAtRoot));
  if (!first) throw new Error('found no valid article; expected one or more');
  const articles = [first, ...others] as const;
  const sent = makeSent();
  const urls: string[] = [];
  for (const { entry, isAtRoot, files } of articles) {
    const { folder } = foldersOf(entry, isAtRoot);
    const paths: string[] = [];
    for await (const file of files) {
      if (file.path.startsWith(folder)) paths.push(file.path.slice(folder.length));
      if (sent.isNew(file.path, hashOf(file))) yield file;
    }
    if (base !== '') urls.push(...siteMapUrls(`${base}${folder}`, entry, pagesListed(entry, paths)));
  }
  const entries = [first.entry, ...others.map(({ entry }) => entry)] as const;
  for await (const file of siteFiles({ entries, urls, hasFrontPage: !first.isAtRoot }, assets, options))
    if (sent.isNew(file.path, contentHash(file.bytes))) yield publishedFile(file, options);
  yield { path: '_headers', bytes: headersFile(sent.paths().sort(), originOf(base)) };
  yield { path: '.nojekyll', bytes: '' };
}

type SiteFacts = {
  readonly entries: readonly [ArticleEntry, ...ArticleEntry[]];
  /** The pages of its articles, as elements of a sitemap. */
  readonly urls: readonly string[];
  readonly hasFrontPage: boolean;
};

/** The files of the site as a whole. */
async function* siteFiles(
  { entries, urls, hasFrontPage }: SiteFacts,
  assets: PublishedAppAssets,
  { root, base, basePath = '' }: SiteOptions,
): AsyncGenerator<SiteFile> {
  const languages = hasFrontPage ? siteLanguages(entries) : entries[0].languages;
  if (hasFrontPage) yield* frontPages(entries, assets, { root, base });
  yield* sharedData(root);
  yield* await assets.element();
  yield { path: 'THIRD-PARTY.txt', bytes: await licences(root, assets, entries) };
  yield { path: '404.html', bytes: notFoundPage(base === '' ? basePath : base, languages) };
  if (base !== '') yield { path: 'sitemap.xml', bytes: siteMap(urls) };
}

/**
 * The files of a site that were sent. Parts of the app and articles share some, each of which is sent once. Hashes are kept,
 * not files.
 */
function makeSent(): {
  readonly isNew: (path: string, hash: string) => boolean;
  readonly paths: () => string[];
} {
  const hashes = new Map<string, string>();
  return {
    isNew: (path, hash) => {
      const before = hashes.get(path);
      if (before !== undefined && before !== hash)
        throw new Error(`${path}: found two different files for it; expected one`);
      hashes.set(path, hash);
      return before === undefined;
    },
    paths: () => [...hashes.keys()],
  };
}

async function licences(root: string, assets: PublishedAppAssets, entries: readonly ArticleEntry[]): Promise<string> {
  const modules = (await assets.modules()).map((file) => join(root, file));
  const fonts = new Set(entries.flatMap((entry) => entry.fonts));
  const isCut = entries.some(({ hasCutBasemap }) => hasCutBasemap);
  const notices = ['data/basemap/NOTICE.txt', ...(isCut ? ['data/world/NOTICE.txt'] : [])];
  return thirdParty(root, modules, [...ADDED_PACKAGES, ...fonts], notices);
}
