import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ARTICLE_FILES } from '../../src/core/checking/check-files.ts';
import { otherFiles } from '../../src/node/site/write-output.ts';
import { withPolicy } from '../../src/node/hosting/page-policy.ts';
import { filesIn } from '../files-in.ts';
import { mediaTypeOf } from '../../src/node/hosting/media-types.ts';
import { headersOf } from '../../src/node/hosting/page-policy.ts';
import { SHARED_FILES } from '../../src/node/site/data-files.ts';
import { headersSaid } from '../node/hosting/headers-said.ts';
import { askRaw, type RawAnswer } from './raw-request.ts';
import { type HostSite, startHostSite } from './host-page.ts';
import { expect, test } from './reading-session.ts';
import { hasNginx, type Nginx, startNginx } from './start-nginx.ts';

/** The build the journeys are served from. */
const BUILT = resolve(import.meta.dirname, '../../.cache/browser-dist');
const BELOW = '/a/b/';
const DECOMPRESS = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };

test.describe('a site behind nginx', { tag: '@once' }, () => {
  test.skip(!hasNginx(), 'there is no nginx with brotli_static on this machine, and we may not install one');
  // nginx listens on a port of its own.
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

  test('every file is served complete, with its media type, headers and encoding', async () => {
    const paths = await filesIn(BUILT);
    expect(paths.length).toBeGreaterThan(70);
    for (const address of nginx.addresses) {
      const { origin } = new URL(address);
      const answered = paths.map(async (path) => {
        const bytes = readFileSync(join(BUILT, path));
        const ways = (['br', 'gzip', 'identity'] as const).map(async (way) => {
          const { status, headers, body } = await askRaw(`${address}${path}`, { 'accept-encoding': way });
          const isPacked = existsSync(join(BUILT, `${path}.br`)) && way !== 'identity';
          const isWhole = (isPacked ? DECOMPRESS[way](body) : body).equals(bytes);
          const expected = {
            ...headersOf(path, origin),
            'content-type': mediaTypeOf(path),
            server: 'nginx',
            ...(isPacked && { 'content-encoding': way }),
          };
          const hasHeaders = Object.entries(expected).every(([name, value]) => headers[name] === value);
          const hasNoOtherEncoding = isPacked || headers['content-encoding'] === undefined;
          return status === 200 && isWhole && hasHeaders && hasNoOtherEncoding
            ? []
            : [{ path, way, status, isWhole, headers }];
        });
        return (await Promise.all(ways)).flat();
      });
      expect((await Promise.all(answered)).flat()).toEqual([]);
    }
  });

  test('a folder serves its index.html, and its address without the trailing slash redirects to it', async () => {
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

  test('a conditional request for an unchanged file is answered with 304 and no body', async () => {
    for (const path of ['', 'embed/', 'mawdi-host.js', 'basemap/basemap.topojson.json'])
      for (const way of ['br', 'identity']) {
        const address = `${nginx.addresses[1]}${path}`;
        const { headers } = await askRaw(address, { 'accept-encoding': way });
        const conditions: readonly Record<string, string>[] = [
          { 'if-none-match': headers.etag ?? '' },
          { 'if-modified-since': headers['last-modified'] ?? '' },
        ];
        for (const condition of conditions) {
          const again = await askRaw(address, { 'accept-encoding': way, ...condition });
          expect([again.status, again.body.length], path).toEqual([304, 0]);
          expect(again.headers['cache-control']).toBe(headersOf(path)['cache-control']);
        }
        const changed = await askRaw(address, { 'accept-encoding': way, 'if-none-match': '"another"' });
        expect(changed.status).toBe(200);
      }
  });

  test('a range request is answered with 206 and that part of the file', async () => {
    const { status, headers, body } = await askRaw(`${nginx.addresses[0]}basemap/basemap.topojson.json`, {
      range: 'bytes=10-19',
    });
    expect([status, body.length, headers['content-range']?.split('/')[0]]).toEqual([206, 10, 'bytes 10-19']);
  });

  test('no other file is served, and folders are not listed', async () => {
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
      for (const path of ['assets/', 'icons/']) expect((await askRaw(`${address}${path}`)).status, path).toBe(403);
      // A 404 must not be cached: the file may exist after the next build.
      expect((await askRaw(`${address}assets/none-abcdefgh.js`)).headers).not.toHaveProperty('cache-control');
    }
  });

  test('the content security policy names the configured origin, whatever the Host header says', async () => {
    for (const address of nginx.addresses)
      for (const host of ['*', 'x;script-src', 'evil.example', "'unsafe-inline'", '$host'])
        for (const path of ['', 'embed/', 'en/embed/', 'nothing']) {
          const { headers } = await askRaw(`${address}${path}`, { host });
          const policy = String(headers['content-security-policy']);
          expect(policy, `${host} ${path}`).toBe(headersOf(path, new URL(address).origin)['content-security-policy']);
        }
  });

  test('under a path prefix the page and the embed work and request nothing outside it', async ({ page, log }) => {
    const address = nginx.addresses[1] ?? '';
    await page.goto(`${address}en/#place=mosul`);
    await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await expect(page.locator('.card')).toBeVisible();
    const frame = `<iframe title="map" width="640" height="540" src="${address}embed/?start=live#place=mosul"></iframe>`;
    await page.goto(story.page(`<!doctype html><title>A story</title>${frame}`));
    const pane = page.frameLocator('iframe').locator('.map-pane');
    await expect(pane).toHaveAttribute('data-map-state', 'ready');
    expect(log.requests.length).toBeGreaterThan(20);
    const isOutside = (each: string) => !each.startsWith(address) && !each.startsWith(story.origin);
    expect(log.requests.filter((each) => isOutside(each) && !/^(blob|data):/.test(each))).toEqual([]);
  });
});

test.describe('an HTML page planted among the data', { tag: '@once' }, () => {
  test.skip(!hasNginx(), 'there is no nginx with brotli_static on this machine, and we may not install one');
  // The browser logs what it refused.
  test.use({ hasHost: true, mayLogErrors: true });

  const PLANTED = {
    'evil.html':
      '<!doctype html><title>planted</title><script>document.title="run"</script><script src="evil.js"></script>' +
      '<img src="x" onerror="document.title=\'run\'"><iframe src="evil.svg"></iframe><p>shown</p>',
    'evil.js': 'document.title = "run";',
    'evil.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>top.document.title="run"</script></svg>',
  };

  test('is served with a sandbox policy and runs no script', async ({ page }) => {
    const site = mkdtempSync(join(tmpdir(), 'mawdi-planted-'));
    for (const folder of ['articles/one', 'downloads'])
      for (const [name, text] of Object.entries(PLANTED)) {
        mkdirSync(join(site, folder), { recursive: true });
        writeFileSync(join(site, folder, name), text);
      }
    const nginx = await startNginx(site, ['/']);
    try {
      for (const folder of ['articles/one', 'downloads']) {
        const address = `${nginx.addresses[0]}${folder}/evil.html`;
        const response = await page.goto(address, { waitUntil: 'load' });
        expect(response?.headers()).toMatchObject({
          'content-security-policy': "default-src 'none'; sandbox",
          'x-content-type-options': 'nosniff',
        });
        await expect(page.getByText('shown')).toBeVisible();
        await expect(page).toHaveTitle('planted');
      }
    } finally {
      await nginx.stop();
      rmSync(site, { recursive: true });
    }
  });
});

test(
  'the preview server of the journeys sends the headers of the site, without text of the Host header',
  { tag: '@once' },
  async ({ baseURL }) => {
    const { origin } = new URL(baseURL ?? '');
    for (const path of ['', 'en/', 'embed/', 'nothing', `articles/`, 'downloads/'])
      expect((await askRaw(`${origin}/${path}`)).headers, path).toMatchObject(headersOf(path, origin));
    // The Host header enters the policy only if it is a valid host name; most other requests are refused.
    for (const host of ['*', 'x;script-src', 'localhost:4273;'])
      expect((await askRaw(`${origin}/embed/`, { host })).headers['content-security-policy'] ?? '').not.toContain(host);
  },
);

test('the site has only those data files that are listed for publication', { tag: '@once' }, async () => {
  const paths = await filesIn(BUILT);
  const below = (folder: string) => paths.filter((path) => path.startsWith(folder));
  const ours = [...below('articles/'), ...below('basemap/'), ...below('schema/')].filter(
    (path) => !/jsonld$/.test(path),
  );
  const [article = ''] = below('articles/');
  const folder = article.replace(/[^/]*$/, '');
  expect(ours.sort()).toEqual([...[...ARTICLE_FILES, 'map.json'].map((name) => folder + name), ...SHARED_FILES].sort());
  expect(paths.filter((path) => /(^|\/)(\.|README\.md$|pictures\/)|\.map$/.test(path))).toEqual(['basemap/README.md']);
  // No file contains a path of the machine that built it.
  const root = resolve(import.meta.dirname, '../..');
  const folders = ['.mawdi-building', join(root, 'node_modules'), join(root, 'src/node')];
  const says = (path: string) => folders.some((folder) => readFileSync(join(BUILT, path)).includes(folder));
  expect(paths.filter(says)).toEqual([]);
  // The build wrote every entry at the top level, so the next build may replace them.
  expect(otherFiles(BUILT)).toEqual([]);
});

test.describe('on a host that sends no headers', { tag: '@once' }, () => {
  // The test tries one thing that the policy refuses.
  test.use({ mayLogErrors: true });

  test('the pages have the policy in their markup and work under it', async ({ page, log }) => {
    const pages = { '/en/': 'en/index.html', '/embed/?start=live': 'embed/index.html' };
    for (const [address, file] of Object.entries(pages)) {
      const body = withPolicy(readFileSync(join(BUILT, file), 'utf8'), file);
      await page.route(`**${address}`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
      await page.goto(address);
      await page.locator('.map-pane').dispatchEvent('pointerdown');
      await page.locator('.map-pane').dispatchEvent('pointercancel');
      await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    }
    expect(log.problems).toEqual([]);
    const markup = page.evaluate(() => Reflect.set(document.createElement('p'), 'innerHTML', '<img>'));
    await expect(markup).rejects.toThrow('TrustedHTML');
  });
});

test('the file _headers gives every file the headers that nginx sends', { tag: '@once' }, async () => {
  const headersFile = readFileSync(join(BUILT, '_headers'), 'utf8');
  for (const path of await filesIn(BUILT)) expect(headersSaid(headersFile, `/${path}`), path).toEqual(headersOf(path));
  expect(existsSync(join(BUILT, '.nojekyll'))).toBe(true);
});

test('every file with an immutable cache header has a content hash in its name', { tag: '@once' }, async () => {
  const immutable = (await filesIn(BUILT)).filter((path) => headersOf(path)['cache-control']?.includes('immutable'));
  expect(immutable.length).toBeGreaterThan(40);
  expect(immutable.filter((path) => !/-[\w-]{8}\.\w+$/.test(path))).toEqual([]);
});
