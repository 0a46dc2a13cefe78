import type { Browser } from '@playwright/test';
import type { FolderServer } from './serve-folders.ts';

/** The font files that a browser requests for a page before any input. Paths relative to the site. */
export async function fontsRequested(browser: Browser, server: FolderServer, page: string): Promise<readonly string[]> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  server.takeTraffic();
  await tab.goto(`${server.origin}/${page}`);
  await tab.evaluate(() => document.fonts.ready);
  await tab.close();
  return server.takeTraffic().paths.filter((path) => path.endsWith('.woff2'));
}
