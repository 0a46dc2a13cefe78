import { foreignRequests } from './page-log.ts';
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

test('the page is served with a strict content security policy and with nosniff', async ({ session, page }) => {
  const response = await page.goto(session.language === 'ar' ? '/' : '/en/');
  const headers = response?.headers() ?? {};
  const policy = headers['content-security-policy'] ?? '';
  for (const directive of DIRECTIVES) expect(policy).toContain(directive);
  expect(policy).not.toMatch(/unsafe-|\*/);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

/** Runs in the page: the ways to turn a string into markup or a script that the browser did not refuse. */
function unrefusedStrings(): readonly string[] {
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

test.describe('in a browser with Trusted Types', { tag: '@once' }, () => {
  test.use({ mayLogErrors: true });

  test('no string becomes markup or a script, before and after the live map starts', async ({ session, page }) => {
    await session.open();
    expect(await page.evaluate(unrefusedStrings)).toEqual([]);
    await session.openMap();
    expect(await page.evaluate(unrefusedStrings)).toEqual([]);
  });

  test('no string becomes markup or a script in an embed with a live map', async ({ page }) => {
    await page.goto('/embed/?start=live');
    await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    expect(await page.evaluate(unrefusedStrings)).toEqual([]);
  });
});

test(
  'no page and no embed has an inline script, style or event handler in its markup',
  { tag: '@once' },
  async ({ request }) => {
    for (const page of [...Object.values(PAGES), ...Object.values(FRAMES)]) {
      const markup = await (await request.get(`/${page}`)).text();
      expect(markup).toContain('</html>');
      // JSON-LD is data: browsers do not run it.
      expect(markup, page).not.toMatch(/<script(?![^>]*\ssrc=)(?! type="application\/ld\+json")/);
      expect(markup, page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/);
    }
  },
);

test(
  'a reading session makes no request to another host and logs no warning or error',
  { tag: '@once' },
  async ({ session, page, log, baseURL }) => {
    const { messages } = session;
    await session.openMap();
    await session.symbol('tarmiyah-district').click();
    await session.button(messages.nextPassage).click();
    await session.button(messages.inArticleOrder).click();
    await session.button(messages.nextPassage).click();
    await session.button(messages.zoomIn).click();
    await session.mapAtRest();
    await page.locator('.legend-topic').first().click();
    await page.getByRole('checkbox', { name: messages.showLinkedPlaces(1) }).check();
    await session.button(messages.themeDark).click();
    await session.mapAtRest();
    await session.button(messages.themeLight).click();
    await session.button(messages.close).click();
    await session.button(messages.showAll).click();
    await page.setViewportSize({ width: 390, height: 844 });
    await session.mapAtRest();
    await page.getByRole('link', { name: ownName(session.language === 'ar' ? 'en' : 'ar') }).click();
    await startSession(page, session.language === 'ar' ? 'en' : 'ar').mapAtRest();

    for (const needed of ['/assets/article-', '/start-map-', '/map-worker-', '.woff2'])
      expect(
        log.requests.some((address) => address.includes(needed)),
        needed,
      ).toBe(true);
    expect(foreignRequests(log.requests, baseURL ?? '')).toEqual([]);
    expect(log.problems).toEqual([]);
  },
);

test(
  'only the chosen theme is stored in localStorage, and no cookie is set',
  { tag: '@once' },
  async ({ session, page, context }) => {
    await session.openMap();
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await session.button(session.messages.themeDark).click();
    expect(await page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
    await page.reload();
    await session.mapAtRest();
    await expect(session.button(session.messages.themeLight)).toBeVisible();
  },
);
