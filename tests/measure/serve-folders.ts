import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { isCompressible, mediaTypeOf } from '../../src/node/hosting/media-types.ts';
import { headersOf } from '../../src/node/hosting/page-policy.ts';
import { asSent } from './compress.ts';

export type Traffic = {
  /** Paths asked for, in order. */
  readonly paths: readonly string[];
  /** Everything sent, headers included. */
  readonly bytes: number;
};

export type FolderServer = {
  /** Ends without `/`. */
  readonly origin: string;
  /** What was asked for and sent since this was last called. */
  readonly takeTraffic: () => Traffic;
  readonly stop: () => Promise<void>;
};

/**
 * Serves folders on a free port as a plain host would: gzip, and the headers of the site, by which a browser may keep
 * what it has been sent; each visit that is measured is by one that has never been there. The first folder that has a
 * file answers; `pages` stand before all of them, by path.
 */
export async function serveFolders(
  folders: readonly string[],
  pages: Readonly<Record<string, string>> = {},
): Promise<FolderServer> {
  let paths: string[] = [];
  let bytes = 0;
  // Compressing takes longer than sending: each file is compressed once, whoever asks first.
  const ready = new Map<string, Uint8Array | undefined>();
  const bodyOf = (path: string) => {
    if (!ready.has(path)) {
      const page = pages[path];
      const held = page === undefined ? readFrom(folders, path) : Buffer.from(page);
      ready.set(path, held && asSent(path, held));
    }
    return ready.get(path);
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request.url ?? '/');
    const sentBefore = request.socket.bytesWritten;
    response.on('finish', () => (bytes += request.socket.bytesWritten - sentBefore));
    paths.push(path);
    const body = bodyOf(path);
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);

    if (!body) return void response.writeHead(404).end();
    response.setHeader('content-type', mediaTypeOf(path));
    response.setHeader('content-length', body.length);
    if (isCompressible(path)) response.setHeader('content-encoding', 'gzip');
    response.end(body);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    takeTraffic: () => {
      const taken = { paths, bytes };
      [paths, bytes] = [[], 0];
      return taken;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The path of a file below the site, without a leading `/`; a folder stands for its page. */
export function pathOf(url: string): string {
  const path = normalize(decodeURIComponent(url.split(/[?#]/)[0] ?? ''))
    .split(sep)
    .join('/')
    .replace(/^(\.*\/)+/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function readFrom(folders: readonly string[], path: string): Uint8Array | undefined {
  const file = folders.map((folder) => join(folder, path)).find((each) => existsSync(each) && statSync(each).isFile());
  return file === undefined ? undefined : readFileSync(file);
}
