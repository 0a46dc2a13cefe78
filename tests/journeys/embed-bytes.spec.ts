import { resolve } from 'node:path';
import { readBuilt } from '../measure/built-site.ts';
import { type HostSite, startHostSite } from './host-page.ts';
import { expect, test } from './reading-session.ts';

/** The build the journeys are served from. */
const BUILT = resolve(import.meta.dirname, '../../.cache/browser-dist');

let site: HostSite;
test.beforeAll(async () => (site = await startHostSite()));
test.afterAll(() => site.stop());
test.use({ hasHost: true });

const story = (src: string, attributes: string) =>
  `<!doctype html><html lang="en"><title>A story</title><body style="margin:0"><iframe title="map" src="${src}" width="640" height="560" ${attributes}></iframe>`;

const KINDS = [
  { name: 'with an origin', attributes: '' },
  {
    name: 'with the sandbox of our snippet',
    attributes: 'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"',
  },
  { name: 'without an origin', attributes: 'sandbox="allow-scripts"', isInlined: true },
];

for (const { name, attributes, isInlined = false } of KINDS)
  test(
    `an embed ${name} loads ${isInlined ? 'its live map in one script' : 'the same files of the live map as the article page'}`,
    { tag: '@once' },
    async ({ page, log, baseURL, session }) => {
      const pathOf = (address: string) => new URL(address).pathname.slice(1);
      const built = readBuilt(BUILT);
      const weigh = (paths: readonly string[]) => paths.reduce((sum, path) => sum + built.size(path), 0);
      /** Files of the map in the requests since `from`, glyphs included. */
      const ofMap = (from = 0) =>
        [...new Set(log.requests.slice(from).map(pathOf))].filter(
          (path) =>
            /\.m?js$|^glyphs\/|^basemap\//.test(path) && !/embed-(en|ar)-|\/embed-[0-9a-f]{8}|mawdi-host/.test(path),
        );
      await page.goto(site.page(story(`${baseURL ?? ''}en/embed/?start=live`, attributes)));
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
      const framed = ofMap();
      const inlined = framed.filter((path) => /embed-map-[0-9a-f]{8}\.js$/.test(path));
      if (isInlined) {
        expect(inlined).toHaveLength(1);
        expect(framed.filter((path) => /start-map|map-worker|^glyphs\/|^basemap\//.test(path))).toEqual([]);
        return;
      }
      expect(inlined).toEqual([]);
      for (const needed of [/start-map-/, /map-worker-/])
        expect(framed.filter((path) => needed.test(path))).toHaveLength(1);
      // The article page requests the same files, except the module that starts the map in an embed.
      const from = log.requests.length;
      await session.openMap();
      const reader = ofMap(from);
      expect(framed.filter((path) => !reader.includes(path)).map((path) => path.replace(/-[\w-]{8}\.js$/, ''))).toEqual(
        ['assets/embed-map-module'],
      );
      // In bytes, 1 kB being 1,000; the live map in one script is 795 kB.
      expect(weigh(framed)).toBeLessThan(500_000);
    },
  );
