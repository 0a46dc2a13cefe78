import type { Page, Route } from '@playwright/test';
import { passageOf, published } from './published-article.ts';
import { expect, type ReadingSession, test } from './reading-session.ts';
import { quoteIn } from '../../src/core/article/quote.ts';

test.use({ mayLogErrors: true });

/** After a failure of the live map: an alert with this sentence in its place, and a passage still opens. */
async function expectPassagesInstead(session: ReadingSession, sentence: string): Promise<void> {
  await expect(session.mapNotice).toContainText(sentence);
  await expect(session.mapNotice).toHaveRole('alert');
  await expect(session.mapNotice).toBeVisible();
  await session.row('p18-mosul').click();
  await expect(session.cardTitle).toBeVisible();
  const passage = passageOf('p18-mosul');
  const quotation = quoteIn(published.article, session.language, passage).text;
  await expect(session.card.locator('.quote')).toHaveText(quotation);
  await session.button(session.messages.close).click();
  await expect(session.card).toHaveCount(0);
}

/** Page and worker request the same script: the first request, by the page, continues; `treat` handles that of the worker. */
async function routeWorker(page: Page, treat: (route: Route) => Promise<void> | void): Promise<void> {
  let requests = 0;
  await page.route(/\/map-worker-/, (route) => ((requests += 1) === 1 ? route.continue() : treat(route)));
}

test('without WebGL an alert says so and the passages stay', async ({ session, page }) => {
  await page.addInitScript(() => {
    const refuse = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      if (/webgl/.test(kind)) return null;
      return Reflect.apply(getContext, this, [kind, ...rest]) as RenderingContext | null;
    };
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = refuse as typeof getContext;
  });
  await session.open();
  await expectPassagesInstead(session, session.messages.failure['no-webgl']);
  await expect(session.row(published.article.passages.at(-1)?.id ?? '')).toHaveCount(1);
});

test(
  'if the map worker is blocked, an alert says so and the passages stay',
  { tag: '@once' },
  async ({ session, page }) => {
    await routeWorker(page, (route) => route.abort('blockedbyclient'));
    await session.open();
    await expectPassagesInstead(session, session.messages.failure.worker);
  },
);

test(
  'if the map script is missing (404), an alert says so, and “try again” loads the map',
  { tag: '@once' },
  async ({ session, page }) => {
    await page.route(/\/start-map-/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await session.open();
    await expectPassagesInstead(session, session.messages.failure.download);
    await page.unroute(/\/start-map-/);
    await session.button(session.messages.tryAgain).click();
    await session.mapAtRest();
    await expect(session.mapNotice).toHaveCount(0);
    await session.symbol('mosul').click();
    await expect(session.cardTitle).toBeVisible();
  },
);

test(
  'if the connection is reset while the map loads, an alert says so and the passages stay',
  { tag: '@once' },
  async ({ session, page }) => {
    await page.route(/\/(start-map|map-worker)-/, (route) => route.abort('connectionreset'));
    await session.open();
    await expectPassagesInstead(session, session.messages.failure.download);
  },
);

test(
  'if a lost WebGL context is not restored, the live map is removed and an alert says so',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expectPassagesInstead(session, session.messages.failure['context-lost']);
    await expect(page.locator('[data-symbol]')).toHaveCount(0);
  },
);

test('if a lost WebGL context is restored in time, the live map stays', { tag: '@once' }, async ({ session, page }) => {
  await page.clock.install();
  await session.openMap();
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    const once = (name: string) => new Promise((resolve) => canvas?.addEventListener(name, resolve, { once: true }));
    const isLost = once('webglcontextlost');
    lost?.loseContext();
    await isLost;
    // A context can be restored only after all listeners of webglcontextlost have run.
    await new Promise(requestAnimationFrame);
    const isBack = once('webglcontextrestored');
    lost?.restoreContext();
    await isBack;
  });
  // Longer than the page waits for a lost context to be restored.
  await page.clock.fastForward(30_000);
  await expect(session.mapNotice).toHaveCount(0);
  await session.symbol('mosul').click();
  await expect(session.cardTitle).toBeVisible();
});

test(
  'if the live map is not ready after 12 s, an alert says so and the passages stay',
  { tag: '@once' },
  async ({ session, page }) => {
    await page.clock.install();
    await routeWorker(page, () => {
      // Never answered.
    });
    await session.open();
    await expect(page.locator('.maplibregl-canvas')).toBeAttached();
    await expect(session.mapNotice).toHaveText(session.messages.loading);
    await page.clock.fastForward(12_500);
    await expectPassagesInstead(session, session.messages.failure.timeout);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
);
