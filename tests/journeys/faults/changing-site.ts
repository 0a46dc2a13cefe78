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
/** For what begins with a wait of the page’s own, five seconds for the map to come first, and then fetches the whole site. */
export const PATIENCE_MS = 150_000;
/** Below a path of its host, as most sites lie. */
const BELOW = '/map/';

export type ChangingSite = {
  /** Address of the Arabic page. */
  readonly address: string;
  /** From now on the server sends another text for a file, or none at all. */
  readonly change: (path: string, text: string | undefined) => void;
  readonly mend: (path: string) => void;
  /** From now on the server says something else for a file, whatever that is; `mend` ends it. */
  readonly answer: (path: string, say: (response: ServerResponse) => void) => void;
  /** The text of a file as it is sent. */
  readonly text: (path: string) => string;
  /** How often a file was asked for. */
  readonly asked: (path: string) => number;
  /** Once a file is asked for again. */
  readonly whenAsked: (path: string) => Promise<void>;
  /** From now on the site is one build further: its Arabic page has another title, and one part of it another name. */
  readonly publish: (title: string, renamed: RegExp) => void;
  /** From now on all that pages are made of lies under other names, and the pages name those. */
  readonly rename: () => void;
  readonly stop: () => Promise<void>;
};

/** The folder of named files, and the one they lie in once they are renamed. */
const ASSETS = 'assets/';
const RENAMED = 'renamed/';

/** The built site on a server of its own, which can break, change and go away. */
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
    const [asked = ''] = (request.url ?? '/').split(/[?#]/);
    const path = asked.slice(BELOW.length).replace(/(^|\/)$/, '$1index.html');
    waiting.get(path)?.();
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const say = asked.startsWith(BELOW) ? answers.get(path) : undefined;
    if (say) return void say(response);
    if (existsSync(join(BUILT, path, 'index.html')))
      return void response.writeHead(301, { location: `${asked}/` }).end();
    const body = asked.startsWith(BELOW) ? read(path) : undefined;
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    // So that what is there without the server was kept by the worker, and not by the browser.
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
    asked: (path) => counts.get(path) ?? 0,
    whenAsked: (path) => new Promise((asked) => waiting.set(path, asked)),
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

/** What the worker knows of a file. */
function entry(path: string): RegExp {
  return new RegExp(`\\{"integrity":"[^"]*","revision":(?:"[^"]*"|null),"url":"${path}"\\}`, 'g');
}

/** Until the worker has everything and answers for the page. */
export const whenKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: PATIENCE_MS });

/** What the browser has of the site: whether a worker answers for it, and how many caches. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const { active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    return { isKept: active != null, caches: (await caches.keys()).length };
  });
export const NOTHING = { isKept: false, caches: 0 };
