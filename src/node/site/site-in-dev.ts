import { join, sep } from 'node:path';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { articlesFolder, articleSource } from '../articles/read-site.ts';
import type * as AppInDev from '../bundle/app-in-dev.ts';
import type * as DataFiles from './data-files.ts';
import type * as FaultPage from './fault-page.tsx';
import type * as HtmlDocument from './html-document.ts';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { collectFiles, type SiteFile } from '../site-file.ts';
import type * as Writing from './site-writing.ts';
import type { SiteWriting } from './site-writing.ts';
import { FONTS_FOLDER, writeFonts } from '../fonts/subset-fonts.ts';
import type * as ArticleWriters from './article-writers.ts';

/** Paths with text of the article; all other files belong to the app. */
const MADE_OF_ARTICLE = /^(downloads|map-pictures|social|schema|oembed|single|assets|articles)\//;

/** Paths of data that every site publishes. */
const SHARED_DATA = /^(basemap|schema)\//;

type Writer = (typeof ArticleWriters.WRITERS)[number];

/**
 * A Vite plugin: `npm run dev` serves what a build would write, by the same functions. While the article at `/` has
 * issues, every page of the site is the list of them, and no text of the article is served in any format; saved files
 * are read again and shown at once. `root`: the folder of the project.
 */
export function siteInDev(root: string, base: string): Plugin {
  const source = articleSource(articlesFolder());
  return {
    name: 'mawdi:site-in-dev',
    apply: 'serve',
    async config(_config, { isPreview }) {
      if (isPreview) return undefined;
      // The style sheets import the fonts, so they are written first.
      await writeFonts(root);
      return { resolve: { alias: { '@fonts': join(root, FONTS_FOLDER) } } };
    },
    configureServer(server) {
      const load = moduleLoader(server);
      let writing: Promise<SiteWriting> | undefined;
      const written = new Map<Writer, Promise<readonly SiteFile[]>>();
      const forget = () => {
        writing = undefined;
        written.clear();
      };
      const write = async () => {
        const { makeWriting } = await load<typeof Writing>('src/node/site/site-writing.ts');
        const { appInDev } = await load<typeof AppInDev>('src/node/bundle/app-in-dev.ts');
        const { front } = source.get();
        if (!front) throw new Error('found no valid article for /; expected one');
        return makeWriting(front, appInDev(root), { root, base, isAtRoot: true });
      };
      const filesOf = (writer: Writer) => {
        const cached = written.get(writer) ?? (writing ??= write()).then((given) => collectFiles(writer.write(given)));
        written.set(writer, cached);
        return cached;
      };
      /** The file a build would write at a path; at that of a folder, its page. */
      const find = async (path: string): Promise<SiteFile | undefined> => {
        const { WRITERS } = await load<typeof ArticleWriters>('src/node/site/article-writers.ts');
        const owners = WRITERS.filter(({ owns }) => owns.test(path));
        // A hashed name is known only from a page that was written before.
        const candidates = path.startsWith('assets/') ? [...written.keys()] : owners;
        for (const writer of candidates) {
          const found = (await filesOf(writer)).find((file) => file.path === path || file.path === `${path}index.html`);
          if (found) return found;
        }
        if (!SHARED_DATA.test(path)) return undefined;
        const { sharedData } = await load<typeof DataFiles>('src/node/site/data-files.ts');
        return [...sharedData(root)].find((file) => file.path === path);
      };
      // The folder may lie outside the project (`ARTICLES`), and Vite watches only the project.
      server.watcher.add(source.folder);
      const isOfArticles = (file: string) => file === source.folder || file.startsWith(`${source.folder}${sep}`);
      server.watcher.on('all', (_event, file) => {
        forget();
        if (!isOfArticles(file)) return;
        source.forget();
        for (const line of source.get().lines) server.config.logger.error(line);
        server.ws.send({ type: 'full-reload', path: '*' });
      });
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '';
        const path = requestedPath(url);
        const answer = async () => {
          const { front, frontIssues, lines } = source.get();
          const { unfilled } = await load<typeof HtmlDocument>('src/node/site/html-document.ts');
          if (front) {
            const file = await find(path);
            if (!file) return next();
            // Vite adds its client for hot module replacement to pages with module scripts.
            const isPage = typeof file.bytes === 'string' && file.bytes.includes('src="/src/');
            response.setHeader('content-type', mediaTypeOf(file.path));
            response.end(isPage ? await server.transformIndexHtml(url, unfilled(String(file.bytes))) : file.bytes);
            return;
          }
          if (path === '' || path.endsWith('/') || path.endsWith('.html')) {
            const { faultPage } = await load<typeof FaultPage>('src/node/site/fault-page.tsx');
            const html = await server.transformIndexHtml(url, unfilled(faultPage(root, path, frontIssues)));
            response.statusCode = 503;
            response.setHeader('content-type', 'text/html');
            response.end(html);
            return;
          }
          if (!MADE_OF_ARTICLE.test(path)) return next();
          response.statusCode = 503;
          response.end(lines[0]);
        };
        answer().catch(next);
      });
    },
  };
}

/** The path of a request below the site, without query and fragment. */
const requestedPath = (url: string): string => url.replace(/[?#].*$/, '').replace(/^\//, '');

/** Loads modules of the project through Vite, so that a changed writer is used at once. */
function moduleLoader({ environments, config }: ViteDevServer) {
  return async <Module>(path: string): Promise<Module> => {
    const { ssr } = environments;
    if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('found no way to run modules; expected that of Vite');
    return (await ssr.runner.import(join(config.root, path))) as Module;
  };
}
