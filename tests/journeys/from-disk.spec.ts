import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { embed as arEmbed } from '../../src/core/i18n/ar/embed.ts';
import { published } from './published-article.ts';
import { expect, test } from './reading-session.ts';
import { inArabic, inEnglish } from '../published-pages.ts';

/** The build the journeys are served from, as a `file:` URL. */
const BUILT = pathToFileURL(resolve(import.meta.dirname, '../../.cache/browser-dist')).href;

// The browser refuses fonts and modules to pages from `file:` URLs, and logs it.
test.use({ mayLogErrors: true, hasDisk: true });

test(
  'from a file: URL the page works as without scripts and links to the other language',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto(`${BUILT}/index.html`);
    await expect(page.locator('.row')).toHaveCount(published.article.passages.length);
    await expect(page.locator('.static-symbol[data-place="mosul"]:visible')).toBeVisible();
    // The style sheet is loaded: the map stands beside the text.
    await expect(page.locator('.reader')).toHaveCSS('display', 'grid');
    await expect(page.locator('.needs-script:visible, input:visible, #unanswered:visible')).toHaveCount(0);
    await page.locator('.page-header a[hreflang="en"]').click();
    await expect(page.locator('h1')).toHaveText(inEnglish(published.article.title));
    await page.locator('.page-header a[hreflang="ar"]').click();
    await expect(page.locator('h1')).toHaveText(inArabic(published.article.title));
  },
);

test(
  'from a file: URL an embed works, live map and list included, and links to the article page',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto(`${BUILT}/embed/index.html`);
    await page.locator('.embedded-passage').click();
    await page.locator('.embedded-steps button').last().click();
    await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await page.getByRole('button', { name: arEmbed.openList }).click();
    await expect(page.locator('.embedded-panels .row')).toHaveCount(published.article.passages.length);
    await expect(page.locator('.embedded-whole')).toHaveAttribute('href', /^\.\.\/index\.html#/);
  },
);
