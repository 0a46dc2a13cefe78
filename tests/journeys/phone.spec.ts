import { boxesOf, pressedAt } from './map-measures.ts';
import { placeOf, published } from './published-article.ts';
import { expect, test } from './reading-session.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone a tap on a symbol opens the bottom sheet below it, and its buttons show the next and previous passage', async ({
  session,
  page,
}) => {
  const { messages, card } = session;
  const { passages } = placeOf('tarmiyah-district');
  await session.openMap();
  await session.symbol('tarmiyah-district').tap();
  await expect(card).toBeVisible();
  await session.mapAtRest();
  expect(await pressedAt(page, 'tarmiyah-district')).toBe('tarmiyah-district');
  await expect(card).toContainText(messages.positionOf(1, passages.length));
  await expect(card.locator('.attribution')).toBeInViewport({ ratio: 1 });
  await expect(card.locator('.quote').first()).toBeInViewport();
  const next = session.button(messages.nextPassage);
  await expect(next).toContainText(messages.next);
  await next.tap();
  await expect(card).toContainText(messages.positionOf(2, passages.length));
  await session.button(messages.previousPassage).tap();
  await expect(card).toContainText(messages.positionOf(1, passages.length));
});

test('the bottom sheet has three heights, set by buttons, arrow keys and dragging, and its symbol stays visible', async ({
  session,
  page,
}) => {
  const { messages } = session;
  await session.openMap();
  await session.symbol('mosul').tap();
  const sheet = page.locator('.sheet');
  const heightOf = async () => {
    const [box] = await boxesOf(page, '.sheet');
    return box ? box.bottom - box.top : 0;
  };
  const isSymbolVisible = async () => {
    await session.mapAtRest();
    const [box] = await boxesOf(page, '.sheet');
    const [symbol] = await boxesOf(page, '[data-symbol="mosul"] .symbol-box');
    return symbol !== undefined && box !== undefined && symbol.bottom <= box.top && symbol.top >= 0;
  };
  await expect(sheet).toHaveAttribute('data-stop', 'half');
  await expect.poll(isSymbolVisible, 'half').toBe(true);
  const half = await heightOf();

  await session.button(messages.growSheet).tap();
  await expect(sheet).toHaveAttribute('data-stop', 'full');
  await expect.poll(heightOf).toBeGreaterThan(half + 100);
  await expect.poll(isSymbolVisible, 'full').toBe(true);

  await session.button(messages.shrinkSheet).tap();
  await expect(sheet).toHaveAttribute('data-stop', 'peek');
  await expect.poll(heightOf).toBeLessThan(half - 100);
  await expect(session.cardTitle).toBeInViewport();
  await expect.poll(isSymbolVisible, 'peek').toBe(true);

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

  await session.button(messages.close).tap();
  await expect(sheet).toHaveCount(0);
  await expect(session.selectedSymbols).toHaveCount(0);
});

test(
  'a swipe with one finger on the map scrolls the page and shows the hint to use two',
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
    await expect(page.locator('.maplibregl-cooperative-gesture-screen')).toContainText(session.messages.touchHint);
    await expect(page.locator('.map-pane')).toBeInViewport();
  },
);

test(
  'on a phone the legend opens over the map, and its topics can be tapped',
  { tag: '@once' },
  async ({ session, page }) => {
    await session.openMap();
    await page.locator('.legend-open').tap();
    const key = page.getByRole('region', { name: session.messages.legend });
    const deals = key.getByRole('button', { name: session.textIn(published.topic('deals')!.label) });
    await deals.tap();
    await expect(deals).toHaveAttribute('aria-pressed', 'true');
    await key.getByRole('button', { name: session.messages.closeLegend }).tap();
    await expect(key).toBeHidden();
    await expect(page.locator('[data-dimmed]').first()).toBeAttached();
  },
);

test('the first tap, which hydrates the page, opens the legend', { tag: '@once' }, async ({ session, page }) => {
  // With saveData the page is not hydrated before the tap.
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  );
  await session.open();
  await page.locator('.legend-open').tap();
  await expect(page.getByRole('region', { name: session.messages.legend })).toBeVisible();
  await expect(page.locator('.legend-open')).toHaveAttribute('aria-expanded', 'true');
});
