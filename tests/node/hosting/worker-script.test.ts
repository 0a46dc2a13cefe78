import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildClassicScript } from '../../../src/node/bundle/bundle-classic.ts';
import { makeReachedFrom, precachedFiles, workerKind } from '../../../src/node/hosting/worker-script.ts';

describe('the kind of the service worker', () => {
  const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
  const registeringScript = async () =>
    (await buildClassicScript(ROOT, 'src/apps/service-worker/register-on-classic-page.ts')).code;
  afterEach(() => vi.unstubAllEnvs());

  describe('the service worker of a build', () => {
    it.each([
      [{}, 'usual'],
      [{ WITHDRAW: '', URGENT: '0' }, 'usual'],
      [{ URGENT: '1' }, 'urgent'],
      [{ WITHDRAW: 'yes' }, 'withdrawn'],
      [{ WITHDRAW: '1', URGENT: '0' }, 'withdrawn'],
    ] as const)('with %j is the %s one', (env, kind) => {
      expect(workerKind(env)).toBe(kind);
    });

    it('that withdraws is looked for by pages that register none themselves', async () => {
      vi.stubEnv('VITE_KEEP', '');
      expect((await registeringScript()).includes('.register(')).toBe(true);
      vi.stubEnv('VITE_KEEP', 'nothing');
      const code = await registeringScript();
      expect(code.includes('.register(')).toBe(false);
      expect(code.includes('.update()')).toBe(true);
    });

    it('is refused where both kinds are requested', () => {
      expect(() => workerKind({ WITHDRAW: '1', URGENT: '1' })).toThrow('expected one of them');
    });
  });
});

const FILES: Readonly<Record<string, string>> = {
  'index.html':
    '<link href="./assets/start-aaaaaaaa.css"><script src="./assets/start-bbbbbbbb.js"></script><a href="downloads/one.csv">',
  'embed/index.html':
    '<div data-map-modules="../assets/later-gg_ggg-g.js" data-map-data="../assets/map-77777777.json" data-inlined-map="../assets/embed-map-0a1b2c3d.js" data-map-script="../assets/embed-map-data-0a1b2c3d.js">',
  'assets/embed-map-0a1b2c3d.js': '',
  'assets/embed-map-data-0a1b2c3d.js': '',
  'assets/map-77777777.json': '{}',
  'a/new/page/index.html': '<script src="../../../assets/new-cccccccc.js"></script>',
  '404.html': '',
  'single/one.html': '<script src="../assets/alone-dddddddd.js"></script>',
  'downloads/one.csv': '',
  'map-pictures/ar/map.png': '',
  'basemap/basemap.topojson.json': '{}',
  'basemap/sources/rivers.geojson': '{}',
  'icons/192.png': '',
  'en/app.webmanifest': '{}',
  'mawdi-map.js': 'import("./assets/element-eeeeeeee.js")',
  'assets/element-eeeeeeee.js': '',
  'assets/alone-dddddddd.js': '',
  'assets/start-aaaaaaaa.css': 'url(./face-ffffffff.woff2)',
  'assets/face-ffffffff.woff2': '',
  'assets/start-bbbbbbbb.js': 'import("./later-gg_ggg-g.js"),"mawdi-map.js"',
  'assets/later-gg_ggg-g.js': 'new Worker("worker-hhhhhhhh.mjs")',
  'assets/worker-hhhhhhhh.mjs': '',
  'assets/new-cccccccc.js': '',
};

describe('the precache list for offline visits', () => {
  const precached = precachedFiles(Object.keys(FILES), (path) => FILES[path] ?? '');

  it('has every page of the build, with all files it can request', () => {
    expect(precached).toEqual(
      expect.arrayContaining([
        'index.html',
        'a/new/page/index.html',
        'assets/start-aaaaaaaa.css',
        'assets/face-ffffffff.woff2',
        'assets/start-bbbbbbbb.js',
        'assets/later-gg_ggg-g.js',
        'assets/worker-hhhhhhhh.mjs',
        'assets/new-cccccccc.js',
      ]),
    );
  });

  it('has the map data, the icons and the web manifests', () => {
    expect(precached).toEqual(
      expect.arrayContaining(['assets/map-77777777.json', 'icons/192.png', 'en/app.webmanifest']),
    );
  });

  it('lacks the map of sandboxed iframes, which have no service worker', () => {
    expect(precached).toContain('embed/index.html');
    expect(precached.filter((path) => path.startsWith('assets/embed-map-'))).toEqual([]);
  });

  it('lacks downloads, and scripts for pages of other sites', () => {
    const unwanted = precached.filter((path) =>
      /^(404|single|downloads|map-pictures|basemap|mawdi-map)|alone|element/.test(path),
    );
    expect(unwanted).toEqual([]);
  });
});

describe('the files that a page can request', () => {
  it('are those it mentions, and those that they mention', () => {
    const reachedFrom = makeReachedFrom(Object.keys(FILES), (path) => FILES[path] ?? '');
    expect(reachedFrom('index.html')).toEqual([
      'index.html',
      'assets/start-aaaaaaaa.css',
      'assets/start-bbbbbbbb.js',
      'assets/face-ffffffff.woff2',
      'assets/later-gg_ggg-g.js',
      'assets/worker-hhhhhhhh.mjs',
    ]);
  });

  it('include the map data, which only the data of the article mention', () => {
    const files: Readonly<Record<string, string>> = {
      'index.html': '<div data-article="assets/article-11111111.json">',
      'assets/article-11111111.json': '{"map":{"address":"assets/map-22222222.json"}}',
      'assets/map-22222222.json': '{}',
    };
    const reachedFrom = makeReachedFrom(Object.keys(files), (path) => files[path] ?? '');
    expect(reachedFrom('index.html')).toEqual(Object.keys(files));
  });

  it('end where files mention each other', () => {
    const files: Readonly<Record<string, string>> = {
      'assets/a-11111111.js': '"./b-22222222.js"',
      'assets/b-22222222.js': '"./a-11111111.js"',
    };
    const reachedFrom = makeReachedFrom(Object.keys(files), (path) => files[path] ?? '');
    for (const path of Object.keys(files)) expect([...reachedFrom(path)].sort()).toEqual(Object.keys(files));
  });

  it('are found by reading each file once, however many pages mention it', () => {
    const textOf = vi.fn((path: string) => FILES[path] ?? '');
    precachedFiles(Object.keys(FILES), textOf);
    const read = textOf.mock.calls.map(([path]) => path);
    expect(read).toContain('assets/later-gg_ggg-g.js');
    expect(read).toEqual([...new Set(read)]);
  });
});
