import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  dropWorkerIfGone,
  earlierCacheName,
  siteCacheName,
  TAKE_CONTROL,
} from '../../../src/apps/service-worker/worker-versions.ts';

const SCOPE = 'https://site.example/map/';
const OURS = [siteCacheName(SCOPE), earlierCacheName(SCOPE)];
/** Of a site below and of one beside, and of whoever else lives on the host. */
const OTHERS = [
  siteCacheName(`${SCOPE}other/`),
  siteCacheName('https://site.example/other/'),
  'workbox-precache',
  SCOPE,
];

let held: string[];
let isRegistered: boolean;
beforeEach(() => {
  held = [...OURS, ...OTHERS];
  isRegistered = true;
  const drop = (name: string) => Promise.resolve((held = held.filter((each) => each !== name)));
  vi.stubGlobal('caches', { delete: drop });
});

const registration = {
  scope: SCOPE,
  unregister: () => Promise.resolve(!(isRegistered = false)),
};

type Said = { status?: number; type?: string; kind?: string; text?: string };
const WORKER = `const m='${TAKE_CONTROL}'`;

/** The server answers so when it is asked for the worker. */
async function afterAnswer({ status = 200, type = 'basic', kind, text = WORKER }: Said): Promise<boolean> {
  const answer = {
    status,
    type,
    ok: status >= 200 && status < 300,
    headers: new Headers(kind === undefined ? {} : { 'content-type': kind }),
    text: () => Promise.resolve(text),
  };
  vi.stubGlobal('fetch', (_address: string, { redirect }: RequestInit) =>
    redirect === 'manual' ? Promise.resolve(answer) : Promise.reject(new TypeError('redirected')),
  );
  return dropWorkerIfGone(registration, `${SCOPE}sw.js`);
}

const JS = 'text/javascript';
const GONE: readonly (readonly [string, Said])[] = [
  ['404', { status: 404 }],
  ['410', { status: 410 }],
  ['451, for legal reasons', { status: 451, kind: 'text/html' }],
  ['a redirect, wherever it leads', { status: 0, type: 'opaqueredirect' }],
  ['the first page of a site that is one program', { kind: 'text/html; charset=utf-8', text: '<!doctype html>' }],
  ['a parked page without a type', { text: '<html>' }],
  ['a page that speaks of our worker', { kind: 'text/html', text: WORKER }],
  ['plain text', { kind: 'text/plain', text: 'gone' }],
  ['JSON', { kind: 'application/json', text: '{}' }],
  ['a type that only begins like a script', { kind: 'text/javascript-something' }],
  ['an empty script', { kind: JS, text: '' }],
  ['a script of somebody else', { kind: JS, text: 'self.addEventListener("fetch", () => {})' }],
  ['nothing, and calls it good', { status: 204, kind: JS, text: '' }],
];

const STAYS: readonly (readonly [string, Said])[] = [
  ['our worker', { kind: JS }],
  ['our worker with a character set', { kind: 'text/javascript; charset=utf-8' }],
  ['our worker by the older names of the type', { kind: 'application/javascript' }],
  ['our worker by the oldest', { kind: 'application/x-javascript' }],
  ['our worker in capitals', { kind: 'Text/JavaScript' }],
  ...[500, 502, 503, 504, 401, 403, 407, 408, 425, 429].map((status) => [String(status), { status }] as const),
];

describe('a site that is kept', () => {
  it.each(GONE)('is forgotten where the server says: %s', async (_, said) => {
    expect(await afterAnswer(said)).toBe(true);
    expect(held, 'and no other site').toEqual(OTHERS);
    expect(isRegistered).toBe(false);
  });

  it.each(STAYS)('stays where the server says: %s', async (_, said) => {
    expect(await afterAnswer(said)).toBe(false);
    expect(held).toEqual([...OURS, ...OTHERS]);
    expect(isRegistered).toBe(true);
  });

  it('stays without a network, and where the answer breaks off', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await dropWorkerIfGone(registration, `${SCOPE}sw.js`)).toBe(false);
    const broken = { type: 'basic', status: 200, ok: true, headers: new Headers({ 'content-type': JS }) };
    vi.stubGlobal('fetch', () => Promise.resolve({ ...broken, text: () => Promise.reject(new TypeError('broken')) }));
    expect(await dropWorkerIfGone(registration, `${SCOPE}sw.js`)).toBe(false);
    expect(held).toHaveLength(OURS.length + OTHERS.length);
  });
});
