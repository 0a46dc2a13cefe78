import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { mediaTypeOf } from '../../src/node/hosting/media-types.ts';
import { pathOf } from '../measure/serve-folders.ts';

/** The number of pieces of a page, and the pause after each in ms, long enough for the browser to paint it. */
const PIECES = 12;
const PAUSE_MS = 80;

export type PiecewiseServer = { readonly origin: string; readonly stop: () => Promise<void> };

/** Serves a folder as over a slow network: HTML pages are sent in pieces. */
export async function serveInPieces(folder: string): Promise<PiecewiseServer> {
  const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = join(folder, path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    const bytes = readFileSync(file);
    response.setHeader('content-type', mediaTypeOf(path));
    const send = async () => {
      const pieces = path.endsWith('.html') ? PIECES : 1;
      for (let piece = 0; piece < pieces; piece++) {
        response.write(bytes.subarray((bytes.length * piece) / pieces, (bytes.length * (piece + 1)) / pieces));
        if (pieces > 1) await pause();
      }
      response.end();
    };
    void send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
