import { foreignAmong } from './page-noise.ts';
import { expect, startSession, test } from './reading-session.ts';
import { FRAMES, PAGES } from '../published-pages.ts';
import { ownName } from '../../src/core/text/languages.ts';

const DIRECTIVES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

test('the page is sent with a strict policy and forbids guessing at content types', async ({ session, page }) => {
  const response = await page.goto(session.language === 'ar' ? '/' : '/en/');
  const headers = response?.headers() ?? {};
  const policy = headers['content-security-policy'] ?? '';
  for (const directive of DIRECTIVES) expect(policy).toContain(directive);
  expect(policy).not.toMatch(/unsafe-|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

/** Runs in the page. Which ways of turning text into markup or a script went through. */
function textThatPassed(): readonly string[] {
  const ways: Readonly<Record<string, () => unknown>> = {
    markup: () => Reflect.set(document.createElement('p'), 'innerHTML', '<img>'),
    script: () => (document.createElement('script').src = 'assets/start.js'),
    worker: () => new Worker('assets/start.js'),
    'script of elsewhere': () => (document.createElement('script').src = 'https://elsewhere.example/a.js'),
    'worker in the address': () => new Worker('data:text/javascript,1'),
    'script in the address': () => (document.createElement('script').src = 'data:text/javascript,1'),
  };
  return Object.entries(ways).flatMap(([name, way]) => {
    try {
      way();
      return [name];
    } catch {
      return [];
    }
  });
}

test.describe('where the browser asks who made a script', { tag: '@once' }, () => {
  test.use({ mayComplain: true });

  test('no text becomes markup or a script, before the map and after', async ({ session, page }) => {
    await session.open();
    expect(await page.evaluate(textThatPassed)).toEqual([]);
    await session.openMap();
    expect(await page.evaluate(textThatPassed)).toEqual([]);
  });

  test('no text becomes markup or a script in a frame that is awake', async ({ page }) => {
    await page.goto('/embed/?start=live');
    await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    expect(await page.evaluate(textThatPassed)).toEqual([]);
  });
});

test('no page and no frame carries a script or a style in its markup', { tag: '@once' }, async ({ request }) => {
  for (const page of [...Object.values(PAGES), ...Object.values(FRAMES)]) {
    const markup = await (await request.get(`/${page}`)).text();
    expect(markup).toContain('</html>');
    // A description for machines is data: no browser runs it.
    expect(markup, page).not.toMatch(/<script(?![^>]*\ssrc=)(?! type="application\/ld\+json")/);
    expect(markup, page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/);
  }
});

test(
  'a whole reading session asks nothing of any other host and stays silent',
  { tag: '@once' },
  async ({ session, page, noise, baseURL }) => {
    const { words } = session;
    await session.openMap();
    await session.token('tarmiyah-district').click();
    await session.button(words.nextPassage).click();
    await session.button(words.inArticleOrder).click();
    await session.button(words.nextPassage).click();
    await session.button(words.zoomIn).click();
    await session.mapAtRest();
    await page.locator('.legend-topic').first().click();
    await page.getByRole('checkbox', { name: words.showLinkedPlaces(1) }).check();
    await session.button(words.themeDark).click();
    await session.mapAtRest();
    await session.button(words.themeLight).click();
    await session.button(words.close).click();
    await session.button(words.showAll).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await session.mapAtRest();
    await page.getByRole('link', { name: ownName(session.language === 'ar' ? 'en' : 'ar') }).click();
    await startSession(page, session.language === 'ar' ? 'en' : 'ar').mapAtRest();

    for (const needed of ['/assets/article-', '/start-map-', '/map-worker-', '.woff2'])
      expect(
        noise.requests.some((address) => address.includes(needed)),
        needed,
      ).toBe(true);
    expect(foreignAmong(noise.requests, baseURL ?? '')).toEqual([]);
    expect(noise.complaints).toEqual([]);
  },
);

test(
  'nothing is kept on the reader’s device but the theme they chose',
  { tag: '@once' },
  async ({ session, page, context }) => {
    await session.openMap();
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await session.button(session.words.themeDark).click();
    expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
    await page.reload();
    await session.mapAtRest();
    await expect(session.button(session.words.themeLight)).toBeVisible();
  },
);
