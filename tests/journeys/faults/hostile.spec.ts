import { offline as arOffline } from '../../../src/core/i18n/ar/offline.ts';
import { offline as enOffline } from '../../../src/core/i18n/en/offline.ts';
import type { Locator, Page } from '@playwright/test';
import { embed as arEmbed } from '../../../src/core/i18n/ar/embed.ts';
import { HOSTILE } from '../../hostile-article.ts';
import { showInstead, writeHostile } from './hostile-site.ts';
import { published } from '../published-article.ts';
import { expect, test } from '../reading-session.ts';

const TEXT = HOSTILE.trim();
const SHOWN = 'onerror=window.pwned=1';

/** No text of the data has become an element or has run as a script. */
async function expectUnharmed(page: Page, dialogs: readonly string[]): Promise<void> {
  expect(dialogs).toEqual([]);
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => 'pwned' in window)).toBe(false);
    const injected = await frame.evaluate(() => [
      document.querySelectorAll('img, script:not([src], [type]), iframe, object, embed, [src$="/x"], base').length,
      [...document.querySelectorAll('*')].filter((each) => each.getAttributeNames().some((name) => /^on/i.test(name)))
        .length,
    ]);
    expect(injected).toEqual([0, 0]);
  }
}

test(
  'an article with markup in every text is shown as text in every view',
  { tag: '@once' },
  async ({ session, page, log }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const written = await writeHostile();
    await showInstead(page, written);
    const { messages } = session;
    const says = (where: Locator) => expect(where).toContainText(SHOWN);

    const { passages, topics } = written.article;
    const ofTheFirst = topics[0]?.narrower?.map(({ id }) => id) ?? [];
    await session.openMap('#place=__proto__&topic=__proto__&passage=constructor');
    await says(page.locator('h1'));
    await says(session.card);
    await expect(page.locator('.row')).toHaveCount(passages.length);
    // The first topic of the article has that id.
    await page.goto('/#topic=constructor');
    await expect(page.locator('.row')).toHaveCount(
      passages.filter((each) => each.topics.some((id) => ofTheFirst.includes(id))).length,
    );
    await page.goto('/#passage=constructor');
    await expect(page.locator('.row')).toHaveCount(passages.length);
    await says(page.locator('[id="passage=then"]'));
    await page.locator('[id="passage=then"]').getByRole('button').click();
    await expect(session.card.locator('.quote').first()).toContainText(TEXT);
    await session.button(messages.close).click();

    await session.button(messages.tool.search).click();
    await page.getByRole('combobox').fill('window.pwned');
    await says(page.getByRole('option').first());
    await session.button(messages.tool.filters).click();
    await says(page.locator('.aside'));
    await page.keyboard.press('Escape');
    const mark = page.locator('.timeline-mark').first();
    await expect(mark).toHaveAttribute('aria-label', new RegExp(SHOWN));
    await mark.dispatchEvent('click');
    await says(session.card);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expectUnharmed(page, dialogs);

    await page.goto('/embed/#passage=then');
    await expect(page.locator('html')).toHaveAttribute('data-hydrated');
    await says(page.locator('.embedded-passage .quote'));
    await page.getByRole('button', { name: arEmbed.openList }).click();
    await says(page.locator('.embedded-panels .row').first());
    await expect(page.locator('.embedded-panels .timeline-mark').first()).toHaveAttribute(
      'aria-label',
      new RegExp(SHOWN),
    );
    await expectUnharmed(page, dialogs);
    expect(log.requests.filter((address) => /\/x$|pwned/.test(address))).toEqual([]);
  },
);

test.describe('article data that does not match the page', () => {
  // The browser logs that the integrity check failed.
  test.use({ mayLogErrors: true });

  test(
    'leaves the page unchanged with one message, and the page works once the data is right',
    { tag: '@once' },
    async ({ session, page }) => {
      const half = JSON.stringify({
        article: { ...published.article, voices: [], places: [] },
        timeline: {},
        issues: [],
      });
      const bodies = [
        'null',
        '[]',
        half,
        half.slice(0, 900),
        JSON.stringify('x'.repeat(10_000_000)),
        '<!doctype html>',
      ];
      let requests = 0;
      await page.route(/\/assets\/article-.*\.json$/, (route) => {
        const body = bodies[requests] ?? '';
        requests += 1;
        return route.fulfill({ body, contentType: 'application/json' });
      });
      await session.open();
      const staticMap = page.locator('.map-pane .static-symbol:visible');
      const [symbols, rows] = [await staticMap.count(), published.article.passages.length];
      // The server answers, and has no newer version.
      const { partMissing } = session.language === 'ar' ? arOffline : enOffline;
      const sentence = page.getByRole('status').filter({ hasText: partMissing });
      for (let press = 0; press < bodies.length; press += 1) {
        await page.locator('#unanswered').evaluate((element) => element.setAttribute('hidden', ''));
        await session.row('p20-horses').click();
        await expect(sentence, bodies[press]?.slice(0, 40)).toHaveCount(1);
        expect([await page.locator('.row').count(), await staticMap.count()]).toEqual([rows, symbols]);
        await expect(session.card).toHaveCount(0);
      }
      await page.unroute(/\/assets\/article-.*\.json$/);
      await session.row('p20-horses').click();
      await expect(session.card).toBeVisible();
      await expect(sentence).toHaveCount(0);
    },
  );
});
