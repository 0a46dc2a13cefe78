import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { mediaTypeOf } from '../../../src/node/hosting/media-types.ts';
import { headersOf } from '../../../src/node/hosting/page-policy.ts';

/** The build the journeys are served from. */
export const BUILT = resolve(import.meta.dirname, '../../../.cache/browser-dist');
/** For steps in which the page first waits five seconds, so that the map loads first, and then loads the whole site. */
export const LONG_TIMEOUT_MS = 150_000;
/** The path prefix of the site, as most sites have one. */
const BELOW = '/map/';

export type ChangingSite = {
  /** Address of the Arabic page. */
  readonly address: string;
  /** From now on the server sends another text for a file, or 404. */
  readonly change: (path: string, text: string | undefined) => void;
  readonly mend: (path: string) => void;
  /** From now on `say` answers the requests for a file; `mend` ends it. */
  readonly answer: (path: string, say: (response: ServerResponse) => void) => void;
  /** The text of a file as it is sent. */
  readonly text: (path: string) => string;
  /** How often a file was requested. */
  readonly requests: (path: string) => number;
  /** Resolves at the next request for a file. */
  readonly whenRequested: (path: string) => Promise<void>;
  /** Publishes a newer build: the Arabic page has another title, and the file that matches `renamed` is gone. */
  readonly publish: (title: string, renamed: RegExp) => void;
  /** From now on all assets have other addresses, and the pages refer to those. */
  readonly rename: () => void;
  readonly stop: () => Promise<void>;
};

/** The folder of the assets, and the one they are in after `rename`. */
const ASSETS = 'assets/';
const RENAMED = 'renamed/';

/** Serves the built site from a server that can change, fail and stop. */
export async function startChangingSite(): Promise<ChangingSite> {
  const changed = new Map<string, string | undefined>();
  let isRenamed = false;
  const read = (path: string) => {
    if (changed.has(path)) return changed.get(path);
    if (isRenamed && path.startsWith(ASSETS)) return undefined;
    const file = join(BUILT, isRenamed ? path.replace(RENAMED, ASSETS) : path);
    if (!existsSync(file)) return undefined;
    const bytes = readFileSync(file);
    return isRenamed && path.endsWith('.html') ? bytes.toString().replaceAll(ASSETS, RENAMED) : bytes;
  };
  const waiting = new Map<string, () => void>();
  const answers = new Map<string, (response: ServerResponse) => void>();
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const [requested = ''] = (request.url ?? '/').split(/[?#]/);
    const path = requested.slice(BELOW.length).replace(/(^|\/)$/, '$1index.html');
    waiting.get(path)?.();
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const say = requested.startsWith(BELOW) ? answers.get(path) : undefined;
    if (say) return void say(response);
    if (existsSync(join(BUILT, path, 'index.html')))
      return void response.writeHead(301, { location: `${requested}/` }).end();
    const body = requested.startsWith(BELOW) ? read(path) : undefined;
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    // Without the HTTP cache, files that load offline come from the service worker.
    response.setHeader('cache-control', 'no-store');
    if (body === undefined) return void response.writeHead(404).end();
    response.setHeader('content-type', mediaTypeOf(path)).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const text = (path: string) => String(read(path));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${BELOW}`,
    change: (path, body) => void changed.set(path, body),
    mend: (path) => {
      changed.delete(path);
      answers.delete(path);
    },
    answer: (path, say) => void answers.set(path, say),
    text,
    requests: (path) => counts.get(path) ?? 0,
    whenRequested: (path) => new Promise((resolve) => waiting.set(path, resolve)),
    publish: (title, renamed) => {
      const page = text('index.html').replace(/<title>[^<]*/, `<title>${title}`);
      const integrity = `sha256-${createHash('sha256').update(page).digest('base64')}`;
      const worker = text('sw.js')
        .replace(entry('index\\.html'), `{"integrity":"${integrity}","revision":"${title}","url":"index.html"}`)
        .replace(entry(`assets/${renamed.source}`), (whole) => {
          changed.set(whole.replace(/.*"url":"([^"]*)".*/, '$1'), undefined);
          return '';
        });
      changed.set('index.html', page);
      changed.set('sw.js', worker.replace(/,{2,}/g, ',').replace('[,', '['));
    },
    rename: () => void (isRenamed = true),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The entry of a file in the precache list of the service worker. */
function entry(path: string): RegExp {
  return new RegExp(`\\{"integrity":"[^"]*","revision":(?:"[^"]*"|null),"url":"${path}"\\}`, 'g');
}

/** Waits until the service worker has cached the site and controls the page. */
export const whenCached = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: LONG_TIMEOUT_MS });

/** Whether the site has an active service worker, and the number of its caches. */
export const cacheState = (page: Page) =>
  page.evaluate(async () => {
    const { active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    return { hasWorker: active != null, caches: (await caches.keys()).length };
  });
export const NO_CACHE = { hasWorker: false, caches: 0 };
