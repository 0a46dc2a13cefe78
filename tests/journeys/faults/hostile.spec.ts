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

/** Nothing of the data has become a part of the page, or was run. */
async function expectUnharmed(page: Page, dialogs: readonly string[]): Promise<void> {
  expect(dialogs).toEqual([]);
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => 'pwned' in window)).toBe(false);
    const strangers = await frame.evaluate(() => [
      document.querySelectorAll('img, script:not([src], [type]), iframe, object, embed, [src$="/x"], base').length,
      [...document.querySelectorAll('*')].filter((each) => each.getAttributeNames().some((name) => /^on/i.test(name)))
        .length,
    ]);
    expect(strangers).toEqual([0, 0]);
  }
}

test(
  'an article of nothing but traps is read as text in every view',
  { tag: '@once' },
  async ({ session, page, noise }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const written = await writeHostile();
    await showInstead(page, written);
    const { words } = session;
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
    await session.button(words.close).click();

    await session.button(words.tool.search).click();
    await page.getByRole('combobox').fill('window.pwned');
    await says(page.getByRole('option').first());
    await session.button(words.tool.filters).click();
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
    await says(page.locator('.frame-passage .quote'));
    await page.getByRole('button', { name: arEmbed.openList }).click();
    await says(page.locator('.frame-panels .row').first());
    await expect(page.locator('.frame-panels .timeline-mark').first()).toHaveAttribute('aria-label', new RegExp(SHOWN));
    await expectUnharmed(page, dialogs);
    expect(noise.requests.filter((address) => /\/x$|pwned/.test(address))).toEqual([]);
  },
);

test.describe('data that is not what the page was written from', () => {
  // The browser itself says that the file is another one.
  test.use({ mayComplain: true });

  test(
    'leaves the page as it stands, with one sentence, and comes back',
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
      let asked = 0;
      await page.route(/\/assets\/article-.*\.json$/, (route) => {
        const body = bodies[asked] ?? '';
        asked += 1;
        return route.fulfill({ body, contentType: 'application/json' });
      });
      await session.open();
      const still = page.locator('.map-pane .static-symbol:visible');
      const [marks, rows] = [await still.count(), published.article.passages.length];
      // The server answers, and has no newer version.
      const { partMissing } = session.language === 'ar' ? arOffline : enOffline;
      const sentence = page.getByRole('status').filter({ hasText: partMissing });
      for (let press = 0; press < bodies.length; press += 1) {
        await page.locator('#unanswered').evaluate((element) => element.setAttribute('hidden', ''));
        await session.row('p20-horses').click();
        await expect(sentence, bodies[press]?.slice(0, 40)).toHaveCount(1);
        expect([await page.locator('.row').count(), await still.count()]).toEqual([rows, marks]);
        await expect(session.card).toHaveCount(0);
      }
      await page.unroute(/\/assets\/article-.*\.json$/);
      await session.row('p20-horses').click();
      await expect(session.card).toBeVisible();
      await expect(sentence).toHaveCount(0);
    },
  );
});
