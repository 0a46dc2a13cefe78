import { join } from 'node:path';
import type { ProvenArticle } from '../articles/read-article-folder.ts';
import { articleBasemap, isCutBasemap } from '../articles/article-basemap.ts';
import type { ReadSite } from '../articles/read-site.ts';
import { foldersOf, inSite } from '../../core/site/site-paths.ts';
import type { PublishedAppAssets } from '../bundle/app-assets.ts';
import { thirdParty } from '../bundle/third-party.ts';
import { addedFontPackages } from '../fonts/script-fonts.ts';
import { headersFile, withPolicy } from '../hosting/page-policy.ts';
import { workerScript } from '../hosting/worker-script.ts';
import { integrityOf, type SiteFile } from '../site-file.ts';
import { WRITERS } from './article-writers.ts';
import { sharedData } from './data-files.ts';
import { frontPages } from './front-pages.tsx';
import { notFoundPage } from './not-found-page.ts';
import { singleFile } from './single-file.ts';
import { pagesListed, siteMap, siteMapUrls } from './sitemap-xml.ts';
import { makeWriting } from './site-writing.ts';

type SiteOptions = {
  /** The folder of the project. */
  readonly root: string;
  /** The absolute address the site will have, ending in `/`; empty where it is not known. */
  readonly base: string;
  /** Whether each page contains its content security policy, for hosts that do not send our headers. */
  readonly policyInPages: boolean;
};

/** Packages in a site that are not in the bundles of its pages: a font, and the library of the service worker. */
export const ADDED_PACKAGES = ['@fontsource/noto-naskh-arabic', 'workbox-precaching'];

/**
 * Yields every file of a site, each path once: those of one article after the other, the one at `/` first, then those of
 * the site as a whole; without an article at `/` its front page lists all. `assets`: as `bundleApp` returns them.
 */
export async function* writeSite(
  site: ReadSite,
  assets: PublishedAppAssets,
  options: SiteOptions,
): AsyncGenerator<SiteFile> {
  const { base } = options;
  const { front } = site;
  const [first, ...others] = [...(front ? [front] : []), ...site.articles.filter((each) => each !== front)];
  if (!first) throw new Error('found no valid article; expected one or more');
  const articles = [first, ...others] as const;
  const sent = makeSent();
  const urls: string[] = [];
  for (const proven of articles) {
    const { article } = proven;
    const isAtRoot = proven === front;
    const pages: string[] = [];
    for await (const { path, file } of articleFiles(proven, assets, { ...options, isAtRoot })) {
      pages.push(path);
      if (sent.isNew(file)) yield file;
    }
    const { folder } = foldersOf(article, isAtRoot);
    if (base !== '') urls.push(...siteMapUrls(`${base}${folder}`, article, pagesListed(article, pages)));
  }
  for await (const file of siteFiles(articles, assets, options, urls, front === undefined))
    if (sent.isNew(file)) yield publishedFile(file, options);
  yield { path: '_headers', bytes: headersFile(sent.paths().sort(), originOf(base)) };
  yield { path: '.nojekyll', bytes: '' };
}

/** The files of the site as a whole. `urls`: the pages of its articles, as elements of a sitemap. */
async function* siteFiles(
  articles: readonly [ProvenArticle, ...ProvenArticle[]],
  assets: PublishedAppAssets,
  { root, base }: SiteOptions,
  urls: readonly string[],
  hasFrontPage: boolean,
): AsyncGenerator<SiteFile> {
  if (hasFrontPage) yield* frontPages(articles, assets, { root, base });
  yield* sharedData(root);
  yield* await assets.element();
  yield { path: 'THIRD-PARTY.txt', bytes: await licences(root, assets, articles) };
  yield { path: '404.html', bytes: notFoundPage(base, articles[0].article.languages) };
  if (base !== '') yield { path: 'sitemap.xml', bytes: siteMap(urls) };
}

/** A file as it is published: a page may contain its policy. */
function publishedFile(file: SiteFile, { base, policyInPages }: Omit<SiteOptions, 'root'>): SiteFile {
  if (!policyInPages || !file.path.endsWith('.html')) return file;
  return { ...file, bytes: withPolicy(String(file.bytes), file.path, originOf(base)) };
}

type ArticleOptions = SiteOptions & { readonly isAtRoot: boolean };

/** An article’s files, with their paths relative to its folder (`path`) and as published in the site (`file`). */
async function* articleFiles(
  proven: ProvenArticle,
  assets: PublishedAppAssets,
  options: ArticleOptions,
): AsyncGenerator<{ readonly path: string; readonly file: SiteFile }> {
  const writing = await makeWriting(proven, assets, options);
  /** The files as their writers made them, by path. */
  const written = new Map<string, SiteFile>();
  /** The files as published. */
  const published: SiteFile[] = [];
  const publish = (file: SiteFile) => {
    published.push(file);
    return { path: file.path, file: { ...file, path: inSite(writing.folder, file.path) } };
  };
  for (const { write } of WRITERS)
    for await (const file of write(writing)) {
      written.set(file.path, file);
      yield publish(publishedFile(file, options));
    }
  // It contains its own policy, with the hashes of its scripts.
  yield publish(singleFile(proven.article, written, await assets.singleFile()));
  yield publish(workerScript(await assets.worker(), published, writing.shared));
}

/**
 * The files of a site that were sent. Parts of the app and articles share some, each of which is sent once. Hashes are kept,
 * not files.
 */
function makeSent(): { readonly isNew: (file: SiteFile) => boolean; readonly paths: () => string[] } {
  const hashes = new Map<string, string>();
  return {
    isNew: ({ path, bytes }) => {
      const hash = integrityOf(bytes);
      const before = hashes.get(path);
      if (before !== undefined && before !== hash)
        throw new Error(`${path}: found two different files for it; expected one`);
      hashes.set(path, hash);
      return before === undefined;
    },
    paths: () => [...hashes.keys()],
  };
}

async function licences(root: string, assets: PublishedAppAssets, articles: readonly ProvenArticle[]): Promise<string> {
  const modules = (await assets.modules()).map((file) => join(root, file));
  const fonts = new Set(articles.flatMap(({ article }) => addedFontPackages(JSON.stringify(article))));
  const isCut = articles.some(({ article }) => isCutBasemap(articleBasemap(article)));
  const notices = ['data/basemap/NOTICE.txt', ...(isCut ? ['data/world/NOTICE.txt'] : [])];
  return thirdParty(root, modules, [...ADDED_PACKAGES, ...fonts], notices);
}

const originOf = (base: string) => (base === '' ? undefined : new URL(base).origin);
