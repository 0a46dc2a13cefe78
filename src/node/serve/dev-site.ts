import { watch } from 'node:fs';
import type { ProvenArticle } from '../articles/read-article-folder.ts';
import type { ReadSite } from '../articles/read-site.ts';
import { foldersOf } from '../../core/site/site-paths.ts';
import type { PublishedAppAssets } from '../bundle/app-assets.ts';
import { collectFiles, type SiteFile } from '../site-file.ts';
import { WRITERS, type Writer } from '../site/article-writers.ts';
import { sharedData } from '../site/data-files.ts';
import { frontPages } from '../site/front-pages.tsx';
import { notFoundPage } from '../site/not-found-page.ts';
import { makeWriting } from '../site/site-writing.ts';
import { entryOf } from '../site/write-article.ts';
import { makeLiveReload } from './live-reload.ts';
import { type Answer, type SiteServer, startSiteServer } from './site-server.ts';

type DevOptions = {
  /** The folder of the program. */
  readonly root: string;
  readonly assets: PublishedAppAssets;
  readonly port: number;
  /** Reads the articles anew. */
  readonly read: () => ReadSite;
  /** The folders whose files are watched. */
  readonly folders: readonly string[];
  readonly tell: (line: string) => void;
};

/** Saves that follow one another within this time are read once, in milliseconds. */
const SETTLED_MS = 60;

/**
 * Serves the site of some articles on localhost, each page written when it is requested. A saved file is shown at once in
 * every open page; while the files have issues, these are shown over the last good pages.
 */
export async function startDevServer(options: DevOptions): Promise<SiteServer> {
  const { root, assets, read, folders, tell } = options;
  let site = read();
  let version = 0;
  let pages = makePages(root, assets, site);
  const live = makeLiveReload({ version, issues: site.lines });
  const show = (lines: readonly string[]) => {
    for (const line of lines) tell(line);
  };
  show(site.lines);
  const update = () => {
    const next = read();
    show(next.lines);
    if (next.isRefused) return live.send({ version, issues: next.lines });
    version += 1;
    site = next;
    pages = makePages(root, assets, site);
    live.send({ version, issues: next.lines });
    tell(`read again: ${next.articles.map(({ article: { id } }) => id).join(', ')}`);
  };
  let timer: NodeJS.Timeout | undefined;
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(update, SETTLED_MS);
    }),
  );
  const server = await startSiteServer({
    port: options.port,
    find: (path) => pages.find(path),
    notFound: () => pages.notFound(),
    handle: live.handle,
    change: live.addTo,
  });
  return {
    address: server.address,
    stop: async () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      live.stop();
      await server.stop();
    },
  };
}

type Pages = { readonly find: (path: string) => Promise<Answer>; readonly notFound: () => Promise<Answer> };

/** The files of a site, each written when it is first requested. */
function makePages(root: string, assets: PublishedAppAssets, site: ReadSite): Pages {
  const options = { root, base: '' };
  const articles = site.articles.map((proven) => {
    const isAtRoot = proven === site.front;
    return { folder: foldersOf(proven.article, isAtRoot).folder, files: filesOfArticle(proven, isAtRoot) };
  });
  const front = once(async () => {
    if (site.front || site.articles.length === 0) return [];
    return collectFiles(frontPages(site.articles.map(entryOf), assets, options));
  });
  const shared = once(async () => [...sharedData(root), ...(await assets.element())]);

  function filesOfArticle(proven: ProvenArticle, isAtRoot: boolean) {
    const writing = once(() => makeWriting(proven, assets, { ...options, isAtRoot, ownFonts: false }));
    const written = new Map<Writer, Promise<readonly SiteFile[]>>();
    return async (path: string): Promise<SiteFile | undefined> => {
      // Assets are named by the pages that were requested before; they lie at the root of the site.
      const writers = path.startsWith('assets/') ? [...written.keys()] : WRITERS.filter(({ owns }) => owns.test(path));
      for (const writer of writers) {
        const files = written.get(writer) ?? writing().then((given) => collectFiles(writer.write(given)));
        written.set(writer, files);
        const found = (await files).find((file) => file.path === path || file.path === pageAt(path));
        if (found) return found;
      }
      return undefined;
    };
  }

  const find = async (path: string): Promise<Answer> => {
    const isAsset = path.startsWith('assets/') || path === 'mawdi-host.js';
    for (const { folder, files } of articles) {
      if (!isAsset && !path.startsWith(folder) && `${path}/` !== folder) continue;
      const found = await files(isAsset ? path : path.slice(folder.length));
      if (found) return { path: isAsset ? path : `${folder}${found.path}`, bytes: found.bytes };
    }
    const all = [...(await front()), ...(await shared())];
    return all.find((file) => file.path === path || file.path === pageAt(path));
  };
  return {
    find,
    notFound: () => {
      const [first] = site.articles;
      return Promise.resolve(
        first ? { path: '404.html', bytes: notFoundPage('', first.article.languages) } : emptySite(site.lines),
      );
    },
  };
}

const emptySite = (lines: readonly string[]): Answer => ({
  path: 'issues.txt',
  bytes: lines.length > 0 ? lines.join('\n') : 'no article yet',
});

/** The page of a folder. */
const pageAt = (path: string) => `${path}${path === '' || path.endsWith('/') ? '' : '/'}index.html`;

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
