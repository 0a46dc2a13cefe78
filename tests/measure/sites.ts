import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';

import { boundsOfPlaces } from '../../src/map/geometry/place-bounds.ts';
import { openingCamera, openingSizeOf } from '../../src/map/geometry/opening-view.ts';
import type { Size } from '../../src/map/geometry/screen-geometry.ts';

import { makeStore } from '../../src/core/state/store.ts';
import { published } from '../journeys/published-article.ts';
import { CLOSEST } from '../published-basemap.ts';
import { bareMapAddress } from './bare-map/bare-map-address.ts';
import type { Built } from './build-sites.ts';
import type { Condition } from './conditions.ts';
import type { Subject } from './figures.ts';
import { floorPage } from './floor-page.ts';
import { type FolderServer, serveFolders } from './serve-folders.ts';
import { openContext } from './visit.ts';
import { LANGUAGES, PAGES } from '../published-pages.ts';

export type Sites = {
  /** `mapSize`: how large the map of our page is under the same condition, so that a bare one draws no more and no less. */
  readonly addressOf: (subject: Subject, mapSize: Size) => { readonly server: FolderServer; readonly path: string };
  readonly sizeOfMap: (browser: Browser, condition: Condition) => Promise<Size>;
  readonly stop: () => Promise<void>;
};

/** Serves our page, the bare map and the floor, each on a port of its own. */
export async function startSites({ ours, bare }: Built): Promise<Sites> {
  const floors = LANGUAGES.map((language) => {
    const path = PAGES[language];
    return [path, floorPage(readFileSync(join(ours, path), 'utf8'))] as const;
  });
  const servers = {
    page: await serveFolders([ours]),
    // The ground and the letters of its names are ours.
    bare: await serveFolders([bare, ours]),
    floor: await serveFolders([ours], Object.fromEntries(floors)),
  };
  const frame = boundsOfPlaces(makeStore(published).visible.get().places);
  if (!frame) throw new Error('The article has no place to frame');
  return {
    addressOf: ({ site, language }, mapSize) => {
      const camera = openingCamera(frame, openingSizeOf(mapSize), CLOSEST);
      const path =
        site === 'bare'
          ? bareMapAddress({ ...camera, language, width: mapSize.width, height: mapSize.height })
          : `/${PAGES[language].replace('index.html', '')}`;
      return { server: servers[site], path };
    },
    sizeOfMap: async (browser, condition) => {
      const context = await openContext(browser, condition);
      const page = await context.newPage();
      await page.goto(`${servers.page.origin}/`);
      const box = await page.locator('.map-pane').boundingBox();
      await context.close();
      if (!box) throw new Error('The page has no map');
      return { width: Math.round(box.width), height: Math.round(box.height) };
    },
    stop: async () => {
      await Promise.all(Object.values(servers).map((server) => server.stop()));
    },
  };
}
