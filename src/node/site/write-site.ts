import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ProvenArticle } from '../articles/read-article-folder.ts';
import { articleBasemap, isCutBasemap } from '../articles/article-basemap.ts';
import type { ReadSite } from '../articles/read-site.ts';
import { inSite } from '../../core/site/site-paths.ts';
import type { PublishedAppAssets } from '../bundle/app-assets.ts';
import { thirdParty } from '../bundle/third-party.ts';
import { moreFacePackages } from '../fonts/script-fonts.ts';
import { headersFile, withPolicy } from '../hosting/page-policy.ts';
import { workerScript } from '../hosting/worker-script.ts';
import type { SiteFile } from '../site-file.ts';
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
const PACKAGES = ['@fontsource/noto-naskh-arabic', 'workbox-precaching'];

/**
 * Yields every file of a site, each path once: those of one article after the other, the one at `/` first, then those of
 * the site as a whole; without an article at `/` its front page lists all. `assets`: as `bundleApp` returns them.
 */
export async function* writeSite(
  site: ReadSite,
  assets: PublishedAppAssets,
  options: SiteOptions,
): AsyncGenerator<SiteFile> {
  const { root, base } = options;
  const { front } = site;
  const articles = [...(front ? [front] : []), ...site.articles.filter((each) => each !== front)];
  const [first] = articles;
  if (!first) throw new Error('found no valid article; expected one or more');
  const sent = makeSent();
  const urls: string[] = [];
  for (const proven of articles) {
    const { article } = proven;
    const pages: string[] = [];
    for await (const { path, file } of articleFiles(proven, assets, { ...options, isAtRoot: proven === front })) {
      pages.push(path);
      if (sent.isNew(file)) yield file;
    }
    const folder = proven === front ? '' : `${article.id}/`;
    if (base !== '') urls.push(...siteMapUrls(`${base}${folder}`, article, pagesListed(article, pages)));
  }
  const withPolicyOf = (file: SiteFile) =>
    options.policyInPages && file.path.endsWith('.html')
      ? { ...file, bytes: withPolicy(String(file.bytes), file.path, originOf(base)) }
      : file;
  if (!front)
    for await (const file of frontPages(articles, assets, { root, base }))
      if (sent.isNew(file)) yield withPolicyOf(file);
  const shared: SiteFile[] = [
    ...sharedData(root),
    ...(await assets.element()),
    { path: 'THIRD-PARTY.txt', bytes: await licences(root, assets, articles) },
    { path: '404.html', bytes: notFoundPage(base, first.article.languages) },
    ...(base === '' ? [] : [{ path: 'sitemap.xml', bytes: siteMap(urls) }]),
  ];
  for (const file of shared) if (sent.isNew(file)) yield withPolicyOf(file);
  yield { path: '_headers', bytes: headersFile(sent.paths().sort(), originOf(base)) };
  yield { path: '.nojekyll', bytes: '' };
}

type ArticleOptions = SiteOptions & { readonly isAtRoot: boolean };

/** An article’s files, with their paths relative to its folder (`path`) and as published in the site (`file`). */
async function* articleFiles(
  proven: ProvenArticle,
  assets: PublishedAppAssets,
  { root, base, policyInPages, isAtRoot }: ArticleOptions,
): AsyncGenerator<{ readonly path: string; readonly file: SiteFile }> {
  const writing = await makeWriting(proven, assets, { root, base, isAtRoot });
  const origin = originOf(base);
  /** The files as their writers made them, by path. */
  const written = new Map<string, SiteFile>();
  /** The files as published; pages may contain their policy. */
  const published: SiteFile[] = [];
  const publish = (file: SiteFile) => {
    published.push(file);
    return { path: file.path, file: { ...file, path: inSite(writing.folder, file.path) } };
  };
  for (const { write } of WRITERS)
    for await (const file of write(writing)) {
      const before = written.get(file.path);
      if (before && !isSame(before, file))
        throw new Error(`${file.path}: found two different files for it; expected one`);
      // Parts of the app share fonts and scripts.
      if (before) continue;
      written.set(file.path, file);
      const isPage = policyInPages && file.path.endsWith('.html');
      yield publish(isPage ? { ...file, bytes: withPolicy(String(file.bytes), file.path, origin) } : file);
    }
  // It contains its own policy, with the hashes of its scripts.
  yield publish(singleFile(proven.article, written, await assets.singleFile()));
  yield publish(workerScript(await assets.worker(), published, writing.shared));
}

const isSame = (one: SiteFile, other: SiteFile) => Buffer.from(one.bytes).equals(Buffer.from(other.bytes));

/** The files of a site that were sent: articles share some, each of which is sent once. Remembers hashes, not files. */
function makeSent(): { readonly isNew: (file: SiteFile) => boolean; readonly paths: () => string[] } {
  const hashes = new Map<string, string>();
  return {
    isNew: ({ path, bytes }) => {
      const hash = createHash('sha256').update(bytes).digest('hex');
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
  const fonts = new Set(articles.flatMap(({ article }) => moreFacePackages(article)));
  const isCut = articles.some(({ article }) => isCutBasemap(articleBasemap(article)));
  const notices = ['data/basemap/NOTICE.txt', ...(isCut ? ['data/world/NOTICE.txt'] : [])];
  return thirdParty(root, modules, [...PACKAGES, ...fonts], notices);
}

const originOf = (base: string) => (base === '' ? undefined : new URL(base).origin);
