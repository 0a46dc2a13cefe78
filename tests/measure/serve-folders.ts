import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize, sep } from 'node:path';
import { isCompressible, mediaTypeOf } from '../../src/node/hosting/media-types.ts';
import { headersOf } from '../../src/node/hosting/page-policy.ts';
import { asSent } from './compress.ts';

export type Traffic = {
  /** Requested paths, in order. */
  readonly paths: readonly string[];
  /** Bytes sent, headers included. */
  readonly bytes: number;
};

export type FolderServer = {
  /** Ends without `/`. */
  readonly origin: string;
  /** The requests and bytes since the last call. */
  readonly takeTraffic: () => Traffic;
  readonly stop: () => Promise<void>;
};

/**
 * Serves folders on a free port, with gzip and the headers of the site. Browsers may cache responses; each measured visit
 * has an empty cache. A file is served from the first folder that has it; `pages`, by path, take precedence.
 */
export async function serveFolders(
  folders: readonly string[],
  pages: Readonly<Record<string, string>> = {},
): Promise<FolderServer> {
  let paths: string[] = [];
  let bytes = 0;
  // Compression takes longer than sending: each file is compressed once, at its first request.
  const bodies = new Map<string, Uint8Array | undefined>();
  const bodyOf = (path: string) => {
    if (!bodies.has(path)) {
      const page = pages[path];
      const content = page === undefined ? readFrom(folders, path) : Buffer.from(page);
      bodies.set(path, content && asSent(path, content));
    }
    return bodies.get(path);
  };
  const respond = (request: IncomingMessage, response: ServerResponse) => {
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
  const server = createServer(respond);
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

/** The path of a file relative to the site, without a leading `/`; for a folder, that of its `index.html`. */
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
