import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from '../reading-session.ts';

// A saved page is opened from a `file:` URL and without scripts: its live map does not work.
test.use({ mayLogErrors: true, hasDisk: true });

/** The page in one file, as the browser saves it with all its resources. */
async function savedWhole(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { data } = await client.send('Page.captureSnapshot', { format: 'mhtml' });
  return data;
}

/** The current elements, with the style sheets of the site and without its scripts. */
async function savedElements(page: Page, baseURL: string): Promise<string> {
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  return `<!doctype html>${html.replace(/<script[^]*?<\/script>/g, '')}`.replace(
    '<head>',
    `<head><base href="${baseURL}">`,
  );
}

async function expectStaticMap(browser: Browser, name: string, content: string): Promise<void> {
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
  'a page saved with a live map shows the static map, without symbols and controls of the live map',
  { tag: '@once' },
  async ({ session, page, browser, baseURL }) => {
    await session.openMap();
    await expectStaticMap(browser, 'page.mhtml', await savedWhole(page));
    await expectStaticMap(browser, 'page.html', await savedElements(page, baseURL ?? ''));
  },
);

test(
  'a page saved while the live map loads shows the static map and no loading message',
  { tag: '@once' },
  async ({ session, page, browser, baseURL }) => {
    await page.route(/start-map-/, () => {
      // Never answered.
    });
    await session.open();
    await page.locator('.map-pane').dispatchEvent('pointerdown');
    await expect(session.mapNotice).toBeVisible();
    await expectStaticMap(browser, 'page.mhtml', await savedWhole(page));
    await expectStaticMap(browser, 'page.html', await savedElements(page, baseURL ?? ''));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
);
