import { boxesOf, pressedAt } from './map-measures.ts';
import { placeOf, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone a tap on a place raises the sheet below it, and its buttons read on', async ({ session, page }) => {
  const { words, card } = session;
  const { passages } = placeOf('tarmiyah-district');
  await session.openMap();
  await session.token('tarmiyah-district').tap();
  await expect(card).toBeVisible();
  await session.mapAtRest();
  expect(await pressedAt(page, 'tarmiyah-district')).toBe('tarmiyah-district');
  await expect(card).toContainText(words.positionOf(1, passages.length));
  await expect(card.locator('.attribution')).toBeInViewport({ ratio: 1 });
  await expect(card.locator('.quote').first()).toBeInViewport();
  const next = session.button(words.nextPassage);
  await expect(next).toContainText(words.next);
  await next.tap();
  await expect(card).toContainText(words.positionOf(2, passages.length));
  await session.button(words.previousPassage).tap();
  await expect(card).toContainText(words.positionOf(1, passages.length));
});

test('the sheet has three heights, reached by its button, by keys and by a drag, and its place stays in sight', async ({
  session,
  page,
}) => {
  const { words } = session;
  await session.openMap();
  await session.token('mosul').tap();
  const sheet = page.locator('.sheet');
  const heightOf = async () => {
    const [box] = await boxesOf(page, '.sheet');
    return box ? box.bottom - box.top : 0;
  };
  const isPlaceInSight = async () => {
    await session.mapAtRest();
    const [box] = await boxesOf(page, '.sheet');
    const [token] = await boxesOf(page, '[data-symbol="mosul"] .symbol-box');
    return token !== undefined && box !== undefined && token.bottom <= box.top && token.top >= 0;
  };
  await expect(sheet).toHaveAttribute('data-stop', 'half');
  await expect.poll(isPlaceInSight, 'half').toBe(true);
  const half = await heightOf();

  await session.button(words.growSheet).tap();
  await expect(sheet).toHaveAttribute('data-stop', 'full');
  await expect.poll(heightOf).toBeGreaterThan(half + 100);
  await expect.poll(isPlaceInSight, 'full').toBe(true);

  await session.button(words.shrinkSheet).tap();
  await expect(sheet).toHaveAttribute('data-stop', 'peek');
  await expect.poll(heightOf).toBeLessThan(half - 100);
  await expect(session.cardTitle).toBeInViewport();
  await expect.poll(isPlaceInSight, 'peek').toBe(true);

  await page.locator('.grabber').press('ArrowUp');
  await expect(sheet).toHaveAttribute('data-stop', 'half');
  const [grabber] = await boxesOf(page, '.grabber');
  const [x, y] = [grabber!.left + 60, grabber!.top + 12];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, 500, { steps: 4 });
  await page.mouse.move(x, 190, { steps: 4 });
  await page.mouse.up();
  await expect(sheet).toHaveAttribute('data-stop', 'full');

  await session.button(words.close).tap();
  await expect(sheet).toHaveCount(0);
  await expect(session.selectedMarks).toHaveCount(0);
});

test(
  'one finger on the map scrolls the page, and the map says how to move it',
  { tag: '@once' },
  async ({ session, page, context }) => {
    await session.openMap();
    const client = await context.newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: 60, y: from }] });
      for (let step = 1; step <= 8; step++) {
        const y = from + ((to - from) * step) / 8;
        await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: 60, y }] });
      }
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(300, 80);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect(page.locator('.maplibregl-cooperative-gesture-screen')).toContainText(session.words.touchHint);
    await expect(page.locator('.map-pane')).toBeInViewport();
  },
);

test(
  'the key opens over the map on a phone and its topics can be tapped',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    await page.locator('.legend-open').tap();
    const key = page.getByRole('region', { name: session.words.legend });
    const deals = key.getByRole('button', { name: session.textIn(published.topic('deals')!.label) });
    await deals.tap();
    await expect(deals).toHaveAttribute('aria-pressed', 'true');
    await key.getByRole('button', { name: session.words.closeLegend }).tap();
    await expect(key).toBeHidden();
    await expect(page.locator('[data-dimmed]').first()).toBeAttached();
  },
);

test('the key opens at the first tap, which wakes the page', { tag: '@once' }, async ({ session, page }) => {
  // Bytes cost this reader: nothing wakes the page before.
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  );
  await session.open();
  await page.locator('.legend-open').tap();
  await expect(page.getByRole('region', { name: session.words.legend })).toBeVisible();
  await expect(page.locator('.legend-open')).toHaveAttribute('aria-expanded', 'true');
});
