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
import type { BuiltFolders } from './build-sites.ts';
import type { Condition } from './conditions.ts';
import type { Subject } from './figures.ts';
import { floorPage } from './floor-page.ts';
import { type FolderServer, serveFolders } from './serve-folders.ts';
import { openContext } from './visit.ts';
import { LANGUAGES, PAGES } from '../published-pages.ts';

export type Sites = {
  /** `mapSize`: the size of the map on the page under the same condition; the bare map has the same size. */
  readonly addressOf: (subject: Subject, mapSize: Size) => { readonly server: FolderServer; readonly path: string };
  readonly sizeOfMap: (browser: Browser, condition: Condition) => Promise<Size>;
  readonly stop: () => Promise<void>;
};

/** Serves the page, the bare map and the floor, each on its own port. */
export async function startSites({ site: siteFolder, bare: bareFolder }: BuiltFolders): Promise<Sites> {
  const floors = LANGUAGES.map((language) => {
    const path = PAGES[language];
    return [path, floorPage(readFileSync(join(siteFolder, path), 'utf8'))] as const;
  });
  const servers = {
    page: await serveFolders([siteFolder]),
    // The base map and the glyphs of its labels are served from the site.
    bare: await serveFolders([bareFolder, siteFolder]),
    floor: await serveFolders([siteFolder], Object.fromEntries(floors)),
  };
  const bounds = boundsOfPlaces(makeStore(published).visible.get().places);
  if (!bounds) throw new Error('The article has no place on the map');
  return {
    addressOf: ({ site, language }, mapSize) => {
      const camera = openingCamera(bounds, openingSizeOf(mapSize), CLOSEST);
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
