import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildClassicScript } from '../../../src/node/bundle/bundle-classic.ts';
import { precachedFiles, workerKind } from '../../../src/node/hosting/worker-script.ts';

describe('worker kind', () => {
  const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
  const keepPage = async () =>
    (await buildClassicScript(ROOT, 'src/apps/service-worker/register-on-classic-page.ts')).code;
  afterEach(() => vi.unstubAllEnvs());

  describe('the worker of a build', () => {
    it.each([
      [{}, 'usual'],
      [{ WITHDRAW: '', URGENT: '0' }, 'usual'],
      [{ URGENT: '1' }, 'urgent'],
      [{ WITHDRAW: 'yes' }, 'withdrawn'],
      [{ WITHDRAW: '1', URGENT: '0' }, 'withdrawn'],
    ] as const)('with %j is the %s one', (env, kind) => {
      expect(workerKind(env)).toBe(kind);
    });

    it('that withdraws is asked after by pages that keep nothing themselves', async () => {
      vi.stubEnv('VITE_KEEP', '');
      expect((await keepPage()).includes('.register(')).toBe(true);
      vi.stubEnv('VITE_KEEP', 'nothing');
      const code = await keepPage();
      expect(code.includes('.register(')).toBe(false);
      expect(code.includes('.update()')).toBe(true);
    });

    it('is refused where both are asked for', () => {
      expect(() => workerKind({ WITHDRAW: '1', URGENT: '1' })).toThrow('expected one of them');
    });
  });
});

const FILES: Readonly<Record<string, string>> = {
  'index.html':
    '<link href="./assets/start-aaaaaaaa.css"><script src="./assets/start-bbbbbbbb.js"></script><a href="downloads/one.csv">',
  'embed/index.html': '<div data-map-modules="../assets/later-gg_ggg-g.js" data-map="../assets/frame-map-0a1b2c3d.js">',
  'assets/frame-map-0a1b2c3d.js': '',
  'a/new/page/index.html': '<script src="../../../assets/new-cccccccc.js"></script>',
  '404.html': '',
  'single/one.html': '<script src="../assets/alone-dddddddd.js"></script>',
  'downloads/one.csv': '',
  'map-pictures/ar/map.png': '',
  'basemap/basemap.topojson.json': '{}',
  'basemap/sources/rivers.geojson': '{}',
  'glyphs/plex-400/0-255.pbf': '',
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

describe('what is kept for visits without a network', () => {
  const kept = precachedFiles(Object.keys(FILES), (path) => FILES[path] ?? '');

  it('is every page the build wrote, with all that it can come to ask for', () => {
    expect(kept).toEqual(
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

  it('is the ground and the letters of the map, and what an installed page is known by', () => {
    expect(kept).toEqual(
      expect.arrayContaining([
        'basemap/basemap.topojson.json',
        'glyphs/plex-400/0-255.pbf',
        'icons/192.png',
        'en/app.webmanifest',
      ]),
    );
  });

  it('is not the map of a frame without an origin: such a frame is never answered from what is kept', () => {
    expect(kept).toContain('embed/index.html');
    expect(kept).not.toContain('assets/frame-map-0a1b2c3d.js');
  });

  it('is nothing that is taken along or lives in pages of others', () => {
    const others = kept.filter((path) =>
      /^(404|single|downloads|map-pictures|basemap\/sources|mawdi-map)|alone|element/.test(path),
    );
    expect(others).toEqual([]);
  });
});
