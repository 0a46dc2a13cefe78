import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Condition } from './conditions.ts';
import type { Purpose, Visit } from './figures.ts';
import type { FolderServer } from './serve-folders.ts';
import { type Manner, watchPage } from './watch-page.ts';

const MANNERS: Readonly<Record<Purpose, Manner>> = {
  read: { isMetered: true, reachesForMap: false },
  alone: { isMetered: false, reachesForMap: false },
  map: { isMetered: false, reachesForMap: true },
};
/** Functions sent to a page were compiled to call this; no page has it. */
export const KEEP_NAMES = 'globalThis.__name = (named) => named';
/** Long enough for a page that has loaded to show what else it is up to. */
const AFTERMATH_MS = 1500;
const PATIENCE_MS = 60_000;

/** One visit by a browser that has never been there. Throws where the map does not come. */
export async function visit(
  browser: Browser,
  condition: Condition,
  server: FolderServer,
  path: string,
  purpose: Purpose,
): Promise<Visit> {
  const context = await openContext(browser, condition);
  try {
    const page = await context.newPage();
    await slowDown(context, page, condition);
    await page.addInitScript(KEEP_NAMES);
    await page.addInitScript(watchPage, MANNERS[purpose]);
    server.takeTraffic();
    await page.goto(`${server.origin}${path}`, { waitUntil: 'load', timeout: PATIENCE_MS });
    await ARRIVALS[purpose](page);
    await page.waitForTimeout(purpose === 'alone' ? 0 : AFTERMATH_MS);
    const watched = await page.evaluate(() => window.watched());
    return { purpose, watched, traffic: server.takeTraffic() };
  } finally {
    await context.close();
  }
}

/** What ends a visit. */
const ARRIVALS: Readonly<Record<Purpose, (page: Page) => Promise<unknown>>> = {
  read: (page) => page.evaluate(() => document.fonts.ready),
  alone: (page) => page.waitForFunction(() => window.watched().swapBegun, undefined, { timeout: PATIENCE_MS }),
  map: (page) => page.waitForFunction(() => window.watched().interactive, undefined, { timeout: PATIENCE_MS }),
};

export function openContext(browser: Browser, { viewport, isPhone }: Condition): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { ...viewport },
    isMobile: isPhone,
    hasTouch: isPhone,
    deviceScaleFactor: isPhone ? 2 : 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // What is kept for later visits comes after the visit that is measured.
    serviceWorkers: 'block',
  });
}

async function slowDown(context: BrowserContext, page: Page, { cpuSlowdown, network }: Condition): Promise<void> {
  const session = await context.newCDPSession(page);
  if (cpuSlowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (!network) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.down / 8,
    uploadThroughput: network.up / 8,
  });
}
