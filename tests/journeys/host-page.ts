import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Scripts that newsrooms use, as published on npm, by the path they are served at. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/pym.js': require.resolve('pym.js/dist/pym.v1.js'),
  '/frames.js': require.resolve('@newswire/frames').replace(/frames\.[\w.]+$/, 'frames.umd.js'),
  '/sidechain.js': require.resolve('@nprapps/sidechain'),
  '/resizer.js': require.resolve('@open-iframe-resizer/core').replace(/index[\w.]+$/, 'index.umd.cjs'),
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
};

export type HostSite = {
  /** An origin other than that of our site. */
  readonly origin: string;
  /** Address of a page with this body; `policy` is its content security policy. */
  readonly page: (html: string, options?: { readonly policy?: string }) => string;
  /** Serves a folder of the disk below a path, `/story/`. */
  readonly serve: (path: string, folder: string) => void;
  readonly stop: () => Promise<void>;
};

/** A host site on an origin of its own. */
export async function startHostSite(): Promise<HostSite> {
  const folders = new Map<string, string>();
  const pages: { readonly html: string; readonly policy?: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const script = SCRIPTS[path];
    if (script !== undefined)
      return void response.setHeader('content-type', 'text/javascript').end(readFileSync(script));
    for (const [below, folder] of folders) {
      const file = join(folder, path.slice(below.length));
      if (!path.startsWith(below) || !existsSync(file)) continue;
      return void response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain').end(readFileSync(file));
    }
    const page = pages[Number(/^\/page\/(\d+)/.exec(path)?.[1])];
    if (!page) return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    if (page.policy !== undefined) response.setHeader('content-security-policy', page.policy);
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (html, { policy } = {}) => `${origin}/page/${pages.push({ html, policy }) - 1}`,
    serve: (path, folder) => void folders.set(path, folder),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
