import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Condition } from './conditions.ts';
import type { Purpose, Visit } from './figures.ts';
import type { FolderServer } from './serve-folders.ts';
import { type VisitOptions, observePage } from './observe-page.ts';

const VISIT_OPTIONS: Readonly<Record<Purpose, VisitOptions>> = {
  read: { isMetered: true, usesMap: false },
  idle: { isMetered: false, usesMap: false },
  map: { isMetered: false, usesMap: true },
};
/** The compiler wraps functions in calls of `__name`, which does not exist in the page. */
export const NAME_HELPER = 'globalThis.__name = (named) => named';
/** Time after a visit in which later requests and tasks of the page are still recorded. */
const SETTLE_MS = 1500;
const TIMEOUT_MS = 60_000;

/** One visit with an empty cache. Throws if the map does not become ready. */
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
    await page.addInitScript(NAME_HELPER);
    await page.addInitScript(observePage, VISIT_OPTIONS[purpose]);
    server.takeTraffic();
    await page.goto(`${server.origin}${path}`, { waitUntil: 'load', timeout: TIMEOUT_MS });
    await END_CONDITIONS[purpose](page);
    await page.waitForTimeout(purpose === 'idle' ? 0 : SETTLE_MS);
    const timings = await page.evaluate(() => window.pageTimings());
    return { purpose, timings, traffic: server.takeTraffic() };
  } finally {
    await context.close();
  }
}

/** The event that ends a visit. */
const END_CONDITIONS: Readonly<Record<Purpose, (page: Page) => Promise<unknown>>> = {
  read: (page) => page.evaluate(() => document.fonts.ready),
  idle: (page) => page.waitForFunction(() => window.pageTimings().mapLoadStart, undefined, { timeout: TIMEOUT_MS }),
  map: (page) => page.waitForFunction(() => window.pageTimings().interactive, undefined, { timeout: TIMEOUT_MS }),
};

export function openContext(browser: Browser, { viewport, isPhone }: Condition): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { ...viewport },
    isMobile: isPhone,
    hasTouch: isPhone,
    deviceScaleFactor: isPhone ? 2 : 1,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // Precaching by the service worker is not part of the measured visit.
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
