import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { mediaTypeOf } from '../../src/node/hosting/media-types.ts';
import { headersOf } from '../../src/node/hosting/page-policy.ts';
import { pathOf } from '../measure/serve-folders.ts';
import { reportPageErrors } from './report-page-errors.ts';

export type ErrorCollectingSite = {
  /** Ends without `/`. */
  readonly origin: string;
  /** A script element for pages of other sites: it reports their errors too. */
  readonly errorScript: string;
  /** The errors of pages since the last call. */
  readonly takeErrors: () => readonly string[];
  readonly stop: () => Promise<void>;
};

/** A query parameter of pages: the content security policy then blocks all scripts. */
export const WITHOUT_SCRIPTS = 'without=scripts';
/** In the folder of the scripts: an embed resolves its files relative to its first script. */
const ERROR_SCRIPT = 'assets/report-page-errors.js';

/**
 * The built site with its content security policy, on a free port. Each page has an additional first script, which
 * reports errors to the server: WebKitGTK gives no access to its console.
 */
export async function startErrorCollectingSite(folder: string): Promise<ErrorCollectingSite> {
  const errors: string[] = [];
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'POST') {
      let report = '';
      request.on('data', (chunk: Buffer) => (report += chunk.toString()));
      request.on('end', () => errors.push(report));
      return void response.writeHead(204).end();
    }
    const path = pathOf(request.url ?? '/');
    const body = path === ERROR_SCRIPT ? `(${reportPageErrors.toString()})()` : fileOf(folder, path);
    const siteOrigin = `http://${request.headers.host}`;
    for (const [name, value] of Object.entries(headersOf(path, siteOrigin))) response.setHeader(name, value);
    if (request.url?.includes(WITHOUT_SCRIPTS))
      response.setHeader('content-security-policy', "script-src 'none'; object-src 'none'");
    if (body === undefined) return void response.writeHead(404).end();
    response.setHeader('content-type', mediaTypeOf(path));
    response.end(
      path.endsWith('.html')
        ? body.toString().replace('<head>', `<head><script src="/${ERROR_SCRIPT}"></script>`)
        : body,
    );
  };
  const server = createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    errorScript: `<script src="${origin}/${ERROR_SCRIPT}"></script>`,
    takeErrors: () => errors.splice(0),
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
