import type { Page, Route } from '@playwright/test';
import { passageOf, published } from './published-article.ts';
import { expect, type ReadingSession, test } from './reading-session.ts';
import { quoteIn } from '../../src/core/article/quote.ts';

test.use({ mayComplain: true });

/** Whatever befalls the map: one plain sentence in its place, and every passage still opens. */
async function expectPassagesInstead(session: ReadingSession, sentence: string): Promise<void> {
  await expect(session.mapNotice).toContainText(sentence);
  await expect(session.mapNotice).toHaveRole('alert');
  await expect(session.mapNotice).toBeVisible();
  await session.row('p18-mosul').click();
  await expect(session.cardTitle).toBeVisible();
  const passage = passageOf('p18-mosul');
  const quotation = quoteIn(published.article, session.language, passage).text;
  await expect(session.card.locator('.quote')).toHaveText(quotation);
  await session.button(session.words.close).click();
  await expect(session.card).toHaveCount(0);
}

/** Page and worker are made of one script: the page gets it, and what becomes of the worker’s is for `treat` to say. */
async function onceForThePage(page: Page, treat: (route: Route) => Promise<void> | void): Promise<void> {
  let asked = 0;
  await page.route(/\/map-worker-/, (route) => ((asked += 1) === 1 ? route.continue() : treat(route)));
}

test('a browser without WebGL says so in one sentence and keeps every passage', async ({ session, page }) => {
  await page.addInitScript(() => {
    const refuse = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      if (/webgl/.test(kind)) return null;
      return Reflect.apply(getContext, this, [kind, ...rest]) as RenderingContext | null;
    };
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = refuse as typeof getContext;
  });
  await session.open();
  await expectPassagesInstead(session, session.words.failure['no-webgl']);
  await expect(session.row(published.article.passages.at(-1)?.id ?? '')).toHaveCount(1);
});

test('a blocked worker leaves the passages and a sentence', { tag: '@once' }, async ({ session, page }) => {
  await onceForThePage(page, (route) => route.abort('blockedbyclient'));
  await session.open();
  await expectPassagesInstead(session, session.words.failure.worker);
});

test(
  'a map that cannot be found leaves the passages, and trying again brings it',
  { tag: '@once' },
  async ({ session, page }) => {
    await page.route(/\/start-map-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await session.open();
    await expectPassagesInstead(session, session.words.failure.download);
    await page.unroute(/\/start-map-/);
    await session.button(session.words.tryAgain).click();
    await session.mapAtRest();
    await expect(session.mapNotice).toHaveCount(0);
    await session.token('mosul').click();
    await expect(session.cardTitle).toBeVisible();
  },
);

test(
  'a connection that breaks off while the map is fetched leaves the passages',
  { tag: '@once' },
  async ({ session, page }) => {
    await page.route(/\/(start-map|map-worker)-/, (route) => route.abort('connectionreset'));
    await session.open();
    await expectPassagesInstead(session, session.words.failure.download);
  },
);

test(
  'a map that stops drawing and does not come back is put away after a few seconds',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expectPassagesInstead(session, session.words.failure['context-lost']);
    await expect(page.locator('[data-symbol]')).toHaveCount(0);
  },
);

test('a map that comes back in time stays', { tag: '@once' }, async ({ session, page }) => {
  await page.clock.install();
  await session.openMap();
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const once = (name: string) => new Promise((resolve) => canvas?.addEventListener(name, resolve, { once: true }));
    const isLost = once('webglcontextlost');
    lost?.loseContext();
    await isLost;
    // It may be asked back only once everyone has been told that it is lost.
    await new Promise(requestAnimationFrame);
    const isBack = once('webglcontextrestored');
    lost?.restoreContext();
    await isBack;
  });
  // Longer than one that does not come back is waited for.
  await page.clock.fastForward(30_000);
  await expect(session.mapNotice).toHaveCount(0);
  await session.token('mosul').click();
  await expect(session.cardTitle).toBeVisible();
});

test('a map that never gets ready is given up after twelve seconds', { tag: '@once' }, async ({ session, page }) => {
  await page.clock.install();
  await onceForThePage(page, () => {
    // Never answered.
  });
  await session.open();
  await expect(page.locator('.maplibregl-canvas')).toBeAttached();
  await expect(session.mapNotice).toHaveText(session.words.loading);
  await page.clock.fastForward(12_500);
  await expectPassagesInstead(session, session.words.failure.timeout);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
