import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../reading-session.ts';

// A page saved from the screen is opened from the disk: no script runs in it, and what was live is dead.
test.use({ mayComplain: true, hasDisk: true });

/** The page in one file, as the browser saves it with all it names. */
async function savedWhole(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send('Page.captureSnapshot', { format: 'mhtml' });
  return data;
}

/** The elements as they stand, with the sheets of the site and none of its scripts. */
async function savedElements(page: Page, baseURL: string): Promise<string> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  return `<!doctype html>${html.replace(/<script[^]*?<\/script>/g, '')}`.replace(
    '<head>',
    `<head><base href="${baseURL}">`,
  );
}

async function expectDrawnMap(browser: Browser, name: string, content: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mawdi-saved-'));
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  try {
    await writeFile(join(folder, name), content);
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, name)).href);
    await expect(page.locator('.map-pane')).toBeVisible();
    await expect(page.locator('.static-symbol:visible')).not.toHaveCount(0);
    await expect(page.locator('.map-notice:visible, .map-controls:visible, [data-symbol]:visible')).toHaveCount(0);
    await expect(page.locator('.row:visible')).not.toHaveCount(0);
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
}

test(
  'a page saved while its map is live has the drawn map, and no mark that floats',
  { tag: '@once' },
  async ({ session, page, browser, baseURL }) => {
    await session.openMap();
    await expectDrawnMap(browser, 'page.mhtml', await savedWhole(page));
    await expectDrawnMap(browser, 'page.html', await savedElements(page, baseURL ?? ''));
  },
);

test(
  'a page saved while its map is on its way does not say so for ever',
  { tag: '@once' },
  async ({ session, page, browser, baseURL }) => {
    await page.route(/start-map-/, () => {
      // Never answered.
    });
    await session.open();
    await page.locator('.map-pane').dispatchEvent('pointerdown');
    await expect(session.mapNotice).toBeVisible();
    await expectDrawnMap(browser, 'page.mhtml', await savedWhole(page));
    await expectDrawnMap(browser, 'page.html', await savedElements(page, baseURL ?? ''));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
);
