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
    for (const address of nginx.addresses) {
      const { origin } = new URL(address);
      const answered = paths.map(async (path) => {
        const bytes = readFileSync(join(BUILT, path));
        const ways = (['br', 'gzip', 'identity'] as const).map(async (way) => {
          const { status, headers, body } = await askRaw(`${address}${path}`, { 'accept-encoding': way });
          const isPacked = existsSync(join(BUILT, `${path}.br`)) && way !== 'identity';
          const isWhole = (isPacked ? UNPACK[way](body) : body).equals(bytes);
          const expected = {
            ...headersOf(path, origin),
            'content-type': mediaTypeOf(path),
            server: 'nginx',
            ...(isPacked && { 'content-encoding': way }),
          };
          const isSaid = Object.entries(expected).every(([name, value]) => headers[name] === value);
          const isUnpacked = isPacked || headers['content-encoding'] === undefined;
          return status === 200 && isWhole && isSaid && isUnpacked ? [] : [{ path, way, status, isWhole, headers }];
        });
        return (await Promise.all(ways)).flat();
      });
      expect((await Promise.all(answered)).flat()).toEqual([]);
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

  test('the policy names the site as it was printed, whatever a request says', async () => {
    for (const address of nginx.addresses)
      for (const host of ['*', 'x;script-src', 'evil.example', "'unsafe-inline'", '$host'])
        for (const path of ['', 'embed/', 'en/embed/', 'nothing']) {
          const { headers } = await askRaw(`${address}${path}`, { host });
          const said = String(headers['content-security-policy']);
          expect(said, `${host} ${path}`).toBe(headersOf(path, new URL(address).origin)['content-security-policy']);
        }
  });

  test('below a path the page and the frame work, and ask for nothing above it', async ({ page, noise }) => {
    const address = nginx.addresses[1] ?? '';
    await page.goto(`${address}en/#place=mosul`);
    await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await expect(page.locator('.card')).toBeVisible();
    const frame = `<iframe title="map" width="640" height="540" src="${address}embed/?start=live#place=mosul"></iframe>`;
    await page.goto(story.page(`<!doctype html><title>A story</title>${frame}`));
    const pane = page.frameLocator('iframe').locator('.map-pane');
    await expect(pane).toHaveAttribute('data-map-state', 'ready');
    expect(noise.requests.length).toBeGreaterThan(20);
    const isOutside = (each: string) => !each.startsWith(address) && !each.startsWith(story.origin);
    expect(noise.requests.filter((each) => isOutside(each) && !/^(blob|data):/.test(each))).toEqual([]);
  });
});

test.describe('a page that got in among the data', { tag: '@once' }, () => {
  test.skip(!hasNginx(), 'there is no nginx with brotli_static on this machine, and we may not install one');
  // The browser says what it refused.
  test.use({ hasHost: true, mayComplain: true });

  const PLANTED = {
    'evil.html':
      '<!doctype html><title>planted</title><script>document.title="run"</script><script src="evil.js"></script>' +
      '<img src="x" onerror="document.title=\'run\'"><iframe src="evil.svg"></iframe><p>shown</p>',
    'evil.js': 'document.title = "run";',
    'evil.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>top.document.title="run"</script></svg>',
  };

  test('runs nothing, and has nothing of the site’s', async ({ page }) => {
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

test('the site that the journeys walk through is served with the policy', { tag: '@once' }, async ({ baseURL }) => {
  const { origin } = new URL(baseURL ?? '');
  for (const path of ['', 'en/', 'embed/', 'nothing', `articles/`, 'downloads/'])
    expect((await askRaw(`${origin}/${path}`)).headers, path).toMatchObject(headersOf(path, origin));
  // What a request calls the site goes into the policy only where it is a name; most else is not answered at all.
  for (const host of ['*', 'x;script-src', 'localhost:4273;'])
    expect((await askRaw(`${origin}/embed/`, { host })).headers['content-security-policy'] ?? '').not.toContain(host);
});

test('nothing of the data is in the site but what is published by name', { tag: '@once' }, async () => {
  const paths = await filesIn(BUILT);
  const below = (folder: string) => paths.filter((path) => path.startsWith(folder));
  const ours = [...below('articles/'), ...below('basemap/'), ...below('schema/')].filter(
    (path) => !/jsonld$/.test(path),
  );
  const [article = ''] = below('articles/');
  const folder = article.replace(/[^/]*$/, '');
  expect(ours.sort()).toEqual([...ARTICLE_FILES.map((name) => folder + name), ...SHARED_FILES].sort());
  expect(paths.filter((path) => /(^|\/)(\.|README\.md$|pictures\/)|\.map$/.test(path))).toEqual(['basemap/README.md']);
  // Nor does any file say where it was built.
  const root = resolve(import.meta.dirname, '../..');
  const folders = ['.mawdi-building', join(root, 'node_modules'), join(root, 'src/node')];
  const says = (path: string) => folders.some((folder) => readFileSync(join(BUILT, path)).includes(folder));
  expect(paths.filter(says)).toEqual([]);
  // Everything at the top was written by us, and may be replaced by the next build.
  expect(otherFiles(BUILT)).toEqual([]);
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
      await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
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
