import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  dropWorkerIfGone,
  earlierCacheName,
  siteCacheName,
  TAKE_CONTROL,
} from '../../../src/apps/service-worker/worker-versions.ts';

const SCOPE = 'https://site.example/map/';
const OURS = [siteCacheName(SCOPE), earlierCacheName(SCOPE)];
/** Caches of a site below, of one beside, and of other programs on the origin. */
const OTHERS = [
  siteCacheName(`${SCOPE}other/`),
  siteCacheName('https://site.example/other/'),
  'workbox-precache',
  SCOPE,
];

let cacheNames: string[];
let isRegistered: boolean;
beforeEach(() => {
  cacheNames = [...OURS, ...OTHERS];
  isRegistered = true;
  const drop = (name: string) => Promise.resolve((cacheNames = cacheNames.filter((each) => each !== name)));
  vi.stubGlobal('caches', { delete: drop });
});

const registration = {
  scope: SCOPE,
  unregister: () => Promise.resolve(!(isRegistered = false)),
};

type Answer = { status?: number; type?: string; kind?: string; text?: string };
const WORKER = `const m='${TAKE_CONTROL}'`;

/** Runs the check with this answer of the server to the request for the worker. */
async function afterAnswer({ status = 200, type = 'basic', kind, text = WORKER }: Answer): Promise<boolean> {
  const response = {
    status,
    type,
    ok: status >= 200 && status < 300,
    headers: new Headers(kind === undefined ? {} : { 'content-type': kind }),
    text: () => Promise.resolve(text),
  };
  vi.stubGlobal('fetch', (_address: string, { redirect }: RequestInit) =>
    redirect === 'manual' ? Promise.resolve(response) : Promise.reject(new TypeError('redirected')),
  );
  return dropWorkerIfGone(registration, `${SCOPE}sw.js`);
}

const JS = 'text/javascript';
const GONE: readonly (readonly [string, Answer])[] = [
  ['404', { status: 404 }],
  ['410', { status: 410 }],
  ['451, for legal reasons', { status: 451, kind: 'text/html' }],
  ['a redirect to any address', { status: 0, type: 'opaqueredirect' }],
  ['the start page of a single-page application', { kind: 'text/html; charset=utf-8', text: '<!doctype html>' }],
  ['a parked domain’s page without a content type', { text: '<html>' }],
  ['an HTML page that contains our worker’s text', { kind: 'text/html', text: WORKER }],
  ['plain text', { kind: 'text/plain', text: 'gone' }],
  ['JSON', { kind: 'application/json', text: '{}' }],
  ['a content type that only begins like that of a script', { kind: 'text/javascript-something' }],
  ['an empty script', { kind: JS, text: '' }],
  ['a script of another program', { kind: JS, text: 'self.addEventListener("fetch", () => {})' }],
  ['204 without a body', { status: 204, kind: JS, text: '' }],
];

const STAYS: readonly (readonly [string, Answer])[] = [
  ['our worker', { kind: JS }],
  ['our worker with a character set', { kind: 'text/javascript; charset=utf-8' }],
  ['our worker with an older content type', { kind: 'application/javascript' }],
  ['our worker with the oldest content type', { kind: 'application/x-javascript' }],
  ['our worker with a content type in capitals', { kind: 'Text/JavaScript' }],
  ...[500, 502, 503, 504, 401, 403, 407, 408, 425, 429].map((status) => [String(status), { status }] as const),
];

describe('the service worker and its caches', () => {
  it.each(GONE)('are removed if the server answers with %s', async (_, answer) => {
    expect(await afterAnswer(answer)).toBe(true);
    expect(cacheNames, 'caches of other sites stay').toEqual(OTHERS);
    expect(isRegistered).toBe(false);
  });

  it.each(STAYS)('stay if the server answers with %s', async (_, answer) => {
    expect(await afterAnswer(answer)).toBe(false);
    expect(cacheNames).toEqual([...OURS, ...OTHERS]);
    expect(isRegistered).toBe(true);
  });

  it('stay without a network, and if the response breaks off', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await dropWorkerIfGone(registration, `${SCOPE}sw.js`)).toBe(false);
    const broken = { type: 'basic', status: 200, ok: true, headers: new Headers({ 'content-type': JS }) };
    vi.stubGlobal('fetch', () => Promise.resolve({ ...broken, text: () => Promise.reject(new TypeError('broken')) }));
    expect(await dropWorkerIfGone(registration, `${SCOPE}sw.js`)).toBe(false);
    expect(cacheNames).toHaveLength(OURS.length + OTHERS.length);
  });
});
