import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { mediaTypeOf } from '../../src/node/hosting/media-types.ts';
import { headersOf } from '../../src/node/hosting/page-policy.ts';
import { pathOf } from '../measure/serve-folders.ts';
import { tellComplaints } from './tell-complaints.ts';

export type ListeningSite = {
  /** Ends without `/`. */
  readonly origin: string;
  /** A script for pages of others: what goes wrong in them is heard too. */
  readonly ear: string;
  /** What pages complained of since this was last called. */
  readonly takeComplaints: () => readonly string[];
  readonly stop: () => Promise<void>;
};

/** In the query of a page: the page runs no script at all. */
export const WITHOUT_SCRIPTS = 'without=scripts';
/** Among the scripts of the site: a frame takes what lies beside its first script for its own. */
const EAR = 'assets/ear.js';

/**
 * The built site with its own policy, on a free port. Each page has one script more, its first, which tells the server
 * what the page complains of: WebKitGTK keeps its console to itself.
 */
export async function startListeningSite(folder: string): Promise<ListeningSite> {
  const complaints: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'POST') {
      let said = '';
      request.on('data', (chunk: Buffer) => (said += chunk.toString()));
      request.on('end', () => complaints.push(said));
      return void response.writeHead(204).end();
    }
    const path = pathOf(request.url ?? '/');
    const body = path === EAR ? `(${tellComplaints.toString()})()` : fileOf(folder, path);
    const ours = `http://${request.headers.host}`;
    for (const [name, value] of Object.entries(headersOf(path, ours))) response.setHeader(name, value);
    if (request.url?.includes(WITHOUT_SCRIPTS))
      response.setHeader('content-security-policy', "script-src 'none'; object-src 'none'");
    if (body === undefined) return void response.writeHead(404).end();
    response.setHeader('content-type', mediaTypeOf(path));
    response.end(
      path.endsWith('.html') ? body.toString().replace('<head>', `<head><script src="/${EAR}"></script>`) : body,
    );
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    ear: `<script src="${origin}/${EAR}"></script>`,
    takeComplaints: () => complaints.splice(0),
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function fileOf(folder: string, path: string): Buffer | undefined {
  const file = join(folder, path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
}
