import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesIn, withPolicy } from '../../src/build/hosting-files.ts';
import { mediaTypeOf } from '../../src/build/media-types.ts';
import { headersOf } from '../../src/build/page-policy.ts';
import { headersSaid } from '../build/headers-said.ts';
import { askRaw, type RawAnswer } from './asked-raw.ts';
import { type HostSite, startHostSite } from './host-page.ts';
import { expect, test } from './reading-session.ts';
import { hasNginx, type Nginx, startNginx } from './start-nginx.ts';

/** The build the journeys are served from. */
const BUILT = resolve(import.meta.dirname, '../../.cache/browser-dist');
const BELOW = '/a/b/';
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };

test.describe('a site behind nginx', { tag: '@once' }, () => {
  test.skip(!hasNginx(), 'there is no nginx with brotli_static on this machine, and we may not install one');
  // It stands on a port of its own.
  test.use({ hasHost: true });

  let nginx: Nginx;
  let story: HostSite;
  test.beforeAll(async () => {
    nginx = await startNginx(BUILT, ['/', BELOW]);
    story = await startHostSite();
  });
  test.afterAll(async () => {
    await nginx.stop();
    await story.stop();
  });

  test('every file comes whole, as what it is, with all that is to be said with it', async () => {
    const paths = await filesIn(BUILT);
    expect(paths.length).toBeGreaterThan(70);
    for (const address of nginx.addresses)
      for (const path of paths) {
        const bytes = readFileSync(join(BUILT, path));
        for (const way of ['br', 'gzip', 'identity'] as const) {
          const answer = await askRaw(`${address}${path}`, { 'accept-encoding': way });
          expect(answer.status, path).toBe(200);
          const said = { ...headersOf(path, new URL(address).origin), 'content-type': mediaTypeOf(path) };
          expect(answer.headers, path).toMatchObject(said);
          const isPacked = existsSync(join(BUILT, `${path}.br`)) && way !== 'identity';
          expect(answer.headers['content-encoding'], path).toBe(isPacked ? way : undefined);
          expect((isPacked ? UNPACK[way](answer.body) : answer.body).equals(bytes), `${path} as ${way}`).toBe(true);
          expect(answer.headers.server).toBe('nginx');
        }
      }
  });

  test('a page answers to its folder, and a folder without its last stroke leads there', async () => {
    for (const address of nginx.addresses)
      for (const folder of ['', 'en/', 'embed/', 'en/embed/']) {
        const page = await askRaw(`${address}${folder}`);
        expect(page.body.equals(readFileSync(join(BUILT, folder, 'index.html')))).toBe(true);
        expect(page.headers).toMatchObject(headersOf(folder, new URL(address).origin));
        if (folder === '') continue;
        const { status, headers } = await askRaw(`${address}${folder.slice(0, -1)}`);
        expect([status, headers.location]).toEqual([301, `${new URL(address).pathname}${folder}`]);
      }
  });

  test('what a reader holds already is not sent again', async () => {
    for (const path of ['', 'embed/', 'mawdi-host.js', 'basemap/basemap.topojson.json'])
      for (const way of ['br', 'identity']) {
        const address = `${nginx.addresses[1]}${path}`;
        const { headers } = await askRaw(address, { 'accept-encoding': way });
        const held: readonly Record<string, string>[] = [
          { 'if-none-match': headers.etag ?? '' },
          { 'if-modified-since': headers['last-modified'] ?? '' },
        ];
        for (const condition of held) {
          const again = await askRaw(address, { 'accept-encoding': way, ...condition });
          expect([again.status, again.body.length], path).toEqual([304, 0]);
          expect(again.headers['cache-control']).toBe(headersOf(path)['cache-control']);
        }
        const changed = await askRaw(address, { 'accept-encoding': way, 'if-none-match': '"another"' });
        expect(changed.status).toBe(200);
      }
  });

  test('a part of a file can be had', async () => {
    const { status, headers, body } = await askRaw(`${nginx.addresses[0]}basemap/basemap.topojson.json`, {
      range: 'bytes=10-19',
    });
    expect([status, body.length, headers['content-range']?.split('/')[0]]).toEqual([206, 10, 'bytes 10-19']);
  });

  test('nothing else is given away, and no folder lists what it holds', async () => {
    const isNginx = ({ status, body }: RawAnswer) => status >= 400 && !body.includes('root:');
    for (const address of nginx.addresses) {
      for (const path of [
        'nothing',
        'assets/none-abcdefgh.js',
        '.nojekyll',
        '.git/config',
        '_headers',
        'assets../index.html',
      ])
        expect((await askRaw(`${address}${path}`)).status, path).toBe(404);
      for (const path of [
        '../../../../../../etc/passwd',
        '%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
        'assets/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
      ])
        expect(isNginx(await askRaw(`${address}${path}`)), path).toBe(true);
      for (const path of ['assets/', 'glyphs/']) expect((await askRaw(`${address}${path}`)).status, path).toBe(403);
      // A file that is not there may be there tomorrow.
      expect((await askRaw(`${address}assets/none-abcdefgh.js`)).headers).not.toHaveProperty('cache-control');
    }
  });

  test('below a path the page and the frame work, and ask for nothing above it', async ({ page, noise }) => {
    const address = nginx.addresses[1] ?? '';
    await page.goto(`${address}en/#place=mosul`);
    await expect(page.locator('.map-pane')).toHaveAttribute('data-stage', 'ready', { timeout: 20_000 });
    await expect(page.locator('.card')).toBeVisible();
    const frame = `<iframe title="map" width="640" height="540" src="${address}embed/?start=live#place=mosul"></iframe>`;
    await page.goto(story.page(`<!doctype html><title>A story</title>${frame}`));
    const pane = page.frameLocator('iframe').locator('.map-pane');
    await expect(pane).toHaveAttribute('data-stage', 'ready', { timeout: 20_000 });
    expect(noise.requests.length).toBeGreaterThan(20);
    const isOutside = (each: string) => !each.startsWith(address) && !each.startsWith(story.origin);
    expect(noise.requests.filter((each) => isOutside(each) && !/^(blob|data):/.test(each))).toEqual([]);
  });
});

test.describe('where a host sends no headers', { tag: '@once' }, () => {
  // One thing is tried that the policy refuses.
  test.use({ mayComplain: true });

  test('the pages carry the policy, and work by it', async ({ page, noise }) => {
    const carried = { '/en/': 'en/index.html', '/embed/?start=live': 'embed/index.html' };
    for (const [address, file] of Object.entries(carried)) {
      const body = withPolicy(readFileSync(join(BUILT, file), 'utf8'), file);
      await page.route(`**${address}`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
      await page.goto(address);
      await page.locator('.map-pane').dispatchEvent('pointerdown');
      await page.locator('.map-pane').dispatchEvent('pointercancel');
      await expect(page.locator('.map-pane')).toHaveAttribute('data-stage', 'ready', { timeout: 20_000 });
    }
    expect(noise.complaints).toEqual([]);
    const markup = page.evaluate(() => Reflect.set(document.createElement('p'), 'innerHTML', '<img>'));
    await expect(markup).rejects.toThrow('TrustedHTML');
  });
});

test('hosts that read a file of headers say with every file what nginx says', { tag: '@once' }, async () => {
  const said = readFileSync(join(BUILT, '_headers'), 'utf8');
  for (const path of await filesIn(BUILT)) expect(headersSaid(said, `/${path}`), path).toEqual(headersOf(path));
  expect(existsSync(join(BUILT, '.nojekyll'))).toBe(true);
});

test('what is kept for a year is named by its content', { tag: '@once' }, async () => {
  const kept = (await filesIn(BUILT)).filter((path) => headersOf(path)['cache-control']?.includes('immutable'));
  expect(kept.length).toBeGreaterThan(40);
  expect(kept.filter((path) => !/-[\w-]{8}\.\w+$/.test(path))).toEqual([]);
});
