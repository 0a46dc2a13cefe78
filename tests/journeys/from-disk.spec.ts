import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { embed as arEmbed } from '../../src/core/i18n/ar/embed.ts';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { inArabic, inEnglish } from '../published-pages.ts';

/** The build the journeys are served from, as a folder that was carried somewhere. */
const CARRIED = pathToFileURL(resolve(import.meta.dirname, '../../.cache/browser-dist')).href;

// Faces and modules are refused to a page on a disk, and the browser says so.
test.use({ mayComplain: true, hasDisk: true });

test(
  'from a disk the page is read as without scripts, and leads to the other language',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto(`${CARRIED}/index.html`);
    await expect(page.locator('.row')).toHaveCount(published.article.passages.length);
    await expect(page.locator('.static-symbol[data-place="mosul"]:visible')).toBeVisible();
    // The sheet came: the map stands beside the words.
    await expect(page.locator('.reader')).toHaveCSS('display', 'grid');
    await expect(page.locator('.needs-script:visible, input:visible, #unanswered:visible')).toHaveCount(0);
    await page.locator('.page-header a[hreflang="en"]').click();
    await expect(page.locator('h1')).toHaveText(inEnglish(published.article.title));
    await page.locator('.page-header a[hreflang="ar"]').click();
    await expect(page.locator('h1')).toHaveText(inArabic(published.article.title));
  },
);

test(
  'from a disk a frame works whole, map and list included, and leads to the page',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto(`${CARRIED}/embed/index.html`);
    await page.locator('.frame-passage').click();
    await page.locator('.frame-steps button').last().click();
    await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await page.getByRole('button', { name: arEmbed.openList }).click();
    await expect(page.locator('.frame-panels .row')).toHaveCount(published.article.passages.length);
    await expect(page.locator('.frame-whole')).toHaveAttribute('href', /^\.\.\/index\.html#/);
  },
);
