import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mediaTypeOf } from '../hosting/media-types.ts';
import { headersOf } from '../hosting/page-policy.ts';

/** What a server answers: the path of the file below the site, and its bytes; `undefined` where there is none. */
export type Answer = { readonly path: string; readonly bytes: string | Uint8Array } | undefined;

export type SiteServer = { readonly address: string; readonly stop: () => Promise<void> };

export type ServerOptions = {
  /** Tried first; where it is taken, the next ones are. */
  readonly port: number;
  /** The file at a path without a leading `/`; a folder has the path of its `index.html`. */
  readonly find: (path: string) => Promise<Answer>;
  /** What is sent with status 404. */
  readonly notFound: () => Promise<Answer>;
  /** Changes the HTML of pages before they are sent. */
  readonly change?: (html: string) => string;
  /** Answers some requests itself, and says so. */
  readonly handle?: (request: IncomingMessage, response: ServerResponse) => boolean;
};

/** How many ports are tried. */
const PORTS = 20;

/** Serves a site on localhost, with the headers of a published site. Rejects where no port is free. */
export async function startSiteServer(options: ServerOptions): Promise<SiteServer> {
  const server = createServer((request, response) => {
    if (options.handle?.(request, response)) return;
    answer(request, response, options).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  const port = await listen(server, options.port);
  return {
    address: `http://localhost:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ServerOptions): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
  const path = requestedPath(request.url ?? '/');
  const found = path === undefined ? undefined : await options.find(path);
  // The links of a page are relative to its folder.
  if (found && path !== '' && !path?.endsWith('/') && found.path === `${path}/index.html`)
    return void response.writeHead(301, { location: `/${path}/` }).end();
  const sent = found ?? (await options.notFound());
  const { change } = options;
  const isPage = sent?.path.endsWith('.html') ?? false;
  const body = isPage && change && sent ? Buffer.from(change(String(sent.bytes))) : sent?.bytes;
  for (const [name, value] of Object.entries(headersOf(sent?.path ?? ''))) response.setHeader(name, value);
  // On localhost nothing is cached: a file may be another one at the next request.
  response.setHeader('cache-control', 'no-store');
  if (sent) response.setHeader('content-type', mediaTypeOf(sent.path));
  response.writeHead(found ? 200 : 404);
  response.end(request.method === 'HEAD' ? undefined : (body ?? 'not found'));
}

/** The path of a request below the site; `undefined` where it is not one that a site can have. */
function requestedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname).slice(1);
    return /[\\\p{Cc}]|(^|\/)\.{1,2}(\/|$)|\/\//u.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS; port++) {
    const isListening = await new Promise<boolean>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
      server.once('error', failed);
      server.listen(port, 'localhost', () => {
        server.off('error', failed);
        resolve(true);
      });
    });
    if (isListening) return (server.address() as AddressInfo).port;
  }
  throw new Error(`ports ${first} to ${first + PORTS - 1}: found all of them in use; expected a free one (--port)`);
}
