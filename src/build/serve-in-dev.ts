import type { ViteDevServer } from 'vite';
import { mediaTypeOf } from './media-types.ts';
import type { SiteFile } from './site-file.ts';

/** The file of a path below the site, without `?` and `#`; nothing where it is none of these. `url`: as it was asked. */
type Find = (path: string, url: string) => SiteFile | undefined | Promise<SiteFile | undefined>;

/** Has `npm run dev` answer with what a build would write. A fault goes to the server, which shows it. */
export function serveInDev({ middlewares }: ViteDevServer, find: Find): void {
  middlewares.use((request, response, next) => {
    const url = request.url ?? '';
    const path = pathAsked(url);
    Promise.resolve()
      .then(() => find(path, url))
      .then((file) => {
        if (!file) return next();
        response.setHeader('content-type', mediaTypeOf(file.path));
        response.end(file.bytes);
      })
      .catch(next);
  });
}

/** The path below the site that a request asks for, without `?` and `#`. */
export const pathAsked = (url = ''): string => url.replace(/[?#].*$/, '').replace(/^\//, '');

/** Whether a path leads to a file: by its name, or, as a folder, to the page that is its index. */
export function leadsTo(path: string, file: Pick<SiteFile, 'path'>): boolean {
  return file.path === path || file.path === `${path}index.html`;
}
