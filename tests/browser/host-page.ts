import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

const require = createRequire(import.meta.url);

/** The scripts newsrooms run, as npm has them, by the path they are served at. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/pym.js': require.resolve('pym.js/dist/pym.v1.js'),
  '/frames.js': require.resolve('@newswire/frames').replace(/frames\.[\w.]+$/, 'frames.umd.js'),
  '/sidechain.js': require.resolve('@nprapps/sidechain'),
  '/resizer.js': require.resolve('@open-iframe-resizer/core').replace(/index[\w.]+$/, 'index.umd.cjs'),
};

export type HostSite = {
  /** Another origin than that of our site. */
  readonly origin: string;
  /** Address of a page with this body; `policy` is sent with it. */
  readonly page: (html: string, options?: { readonly policy?: string }) => string;
  readonly stop: () => Promise<void>;
};

/** A site of somebody else, on an origin of its own. */
export async function startHostSite(): Promise<HostSite> {
  const pages: { readonly html: string; readonly policy?: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const script = SCRIPTS[path];
    if (script !== undefined)
      return void response.setHeader('content-type', 'text/javascript').end(readFileSync(script));
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
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
