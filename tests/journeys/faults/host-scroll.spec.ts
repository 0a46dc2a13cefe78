import type { FrameLocator, Page } from '@playwright/test';
import { embed as enEmbed } from '../../../src/core/i18n/en/embed.ts';
import { type HostSite, startHostSite } from '../host-page.ts';
import { published, publishedId } from '../published-article.ts';
import { expect, test } from '../reading-session.ts';

let site: HostSite;
test.beforeAll(async () => (site = await startHostSite()));
test.afterAll(() => site.stop());
// Warnings and errors in the console of a host page are not tested here.
test.use({ mayLogErrors: true, hasHost: true });

const PARAGRAPH =
  'It is a story of many words, and they stand in paragraphs that are some lines high, so that the frame is soon above.';
const LINKED_PLACES = ['mosul', 'tarmiyah-district', 'syria'];

type Host = {
  readonly name: string;
  /** Rules of the page. */
  readonly css?: string;
  /** Selector of the element that scrolls, if it is not the page. */
  readonly scroller?: string;
  readonly direction?: 'rtl';
  /** The number of embeds, one after the other. */
  readonly frames?: number;
};

/** Kinds of host pages, each with another cause for the page to scroll by itself. */
const HOSTS: readonly Host[] = [
  { name: 'in an ordinary page' },
  { name: 'with smooth scrolling', css: 'html{scroll-behavior:smooth}' },
  { name: 'without scroll anchoring, as in Safari', css: 'html{overflow-anchor:none}' },
  {
    name: 'in a page that scrolls in a box',
    css: 'html,body{height:100%;overflow:hidden}main{height:100%;overflow:auto}',
    scroller: 'main',
  },
  {
    name: 'in a page that scrolls in a box without scroll anchoring',
    css: 'html,body{height:100%;overflow:hidden}main{height:100%;overflow:auto;overflow-anchor:none}',
    scroller: 'main',
  },
  { name: 'in a page from right to left', direction: 'rtl' },
  { name: 'in a page zoomed by CSS', css: 'body{zoom:1.5}' },
  {
    name: 'with a sticky header, and the embed in a figure',
    css: 'header{position:sticky;top:0;height:80px;background:#eee;z-index:2}html{scroll-padding-top:90px}',
  },
  { name: 'with two embeds', frames: 2 },
];

function story({ css = '', direction, frames = 1 }: Host, baseURL: string): string {
  const linked = LINKED_PLACES.flatMap((place) =>
    Array.from({ length: 6 }, (_, n) => `<p>${PARAGRAPH} <span data-mawdi-place="${place}">${place} ${n}</span>.</p>`),
  );
  const frame = (n: number) =>
    `<figure><iframe id="f${n}" title="map ${n}" src="${baseURL}en/embed/" width="100%" height="400" style="border:0"></iframe></figure>`;
  return `<!doctype html><html lang="en" dir="${direction ?? 'ltr'}"><head><meta charset="utf-8"><title>A story</title>
<meta name="viewport" content="width=device-width"><style>body{margin:0;font:18px/1.5 serif}figure{margin:0}${css}</style></head>
<body><main><header>A paper</header><div style="max-width:640px;margin:auto"><h1>A story</h1>${Array.from({ length: frames }, (_, n) => frame(n)).join('')}
${linked.join('')}${`<p>${PARAGRAPH}</p>`.repeat(20)}</div></main><script src="${baseURL}mawdi-host.js"></script></body></html>`;
}

/** Records every decrease of the scroll position. To be called before the page is loaded. */
async function watchScroll(page: Page, scroller = 'html'): Promise<void> {
  await page.addInitScript((selector) => {
    const watched = Object.assign(window, { decreases: [] as string[] });
    let last = 0;
    document.addEventListener(
      'scroll',
      () => {
        const now = document.querySelector(selector)?.scrollTop ?? 0;
        if (now < last - 0.5) watched.decreases.push(`${last} to ${now}`);
        last = now;
      },
      { capture: true },
    );
  }, scroller);
}

const scrollDecreases = (page: Page) => page.evaluate(() => (window as unknown as { decreases: string[] }).decreases);

const scrolled = (page: Page, scroller = 'html') => page.locator(scroller).evaluate(({ scrollTop }) => scrollTop);

/** Waits two animation frames, after which all scrolling is done. */
const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

async function openList(page: Page, frame: FrameLocator): Promise<void> {
  // Not by Playwright’s click, which scrolls the page.
  await frame
    .getByRole('button', { name: enEmbed.openList, exact: true })
    .evaluate((button: HTMLElement) => button.click());
  await expect(frame.locator('.embedded-panels .row')).toHaveCount(published.article.passages.length);
  await twoFrames(page);
}

async function whenHydrated(page: Page, frame: FrameLocator): Promise<void> {
  await expect(frame.locator('html')).toHaveAttribute('data-hydrated', '');
  await expect(page.locator('iframe').first()).toHaveAttribute('data-mawdi', 'heard');
}

test.describe('an embed does not change the scroll position of its host page', { tag: '@once' }, () => {
  for (const host of HOSTS)
    test(`${host.name}, while story links scroll past an open list`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width: 1000, height: 700 });
      const scroller = host.scroller ?? 'html';
      await watchScroll(page, scroller);
      await page.goto(site.page(story(host, baseURL ?? '')));
      const frame = page.frameLocator('iframe').last();
      await whenHydrated(page, frame);
      await openList(page, frame);
      const last = page.locator('[data-mawdi-place="syria"]').last();
      const moves: string[] = [];
      // By 60 px, as a wheel does, until the last story link is above the middle.
      for (let step = 0; step < 80; step++) {
        const moved = await page.evaluate(
          ([selector, by]) => {
            const box = document.querySelector(selector);
            const word = document.querySelectorAll('[data-mawdi-place="syria"]')[5];
            if (!box || !word) throw new Error('no such page');
            const before = word.getBoundingClientRect().top;
            box.scrollBy({ top: by, behavior: 'instant' });
            return new Promise<{ readonly line: number; readonly top: number }>((done) =>
              // In two animation frames the embed posts its message, as a task of its own, and gets its new height.
              requestAnimationFrame(() =>
                requestAnimationFrame(() => {
                  const top = word.getBoundingClientRect().top;
                  done({ line: before - top, top });
                }),
              ),
            );
          },
          [scroller, 60] as const,
        );
        if (Math.abs(moved.line - 60) > 2) moves.push(`step ${step}: ${moved.line}`);
        if (moved.top < 300) break;
      }
      await expect(last).toHaveAttribute('aria-current', 'true');
      await twoFrames(page);
      expect(moves, 'steps in which the text did not move by 60 px').toEqual([]);
      expect(await scrollDecreases(page)).toEqual([]);
    });

  test('half visible, while its list opens and closes, a passage is selected and steps are taken', async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 700, height: 700 });
    await watchScroll(page);
    await page.goto(site.page(story(HOSTS[0]!, baseURL ?? '')));
    const frame = page.frameLocator('iframe');
    await whenHydrated(page, frame);
    await expect.poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(500);
    // First its upper half at the bottom of the window, then its lower half at the top.
    for (const top of [350, -250]) {
      await page.locator('iframe').evaluate((element, wanted) => {
        document.documentElement.style.paddingTop = '800px';
        scrollTo(0, 0);
        scrollTo(0, element.getBoundingClientRect().top - wanted);
      }, top);
      await twoFrames(page);
      const before = await scrolled(page);
      const stays = async (what: string) => {
        await twoFrames(page);
        expect(await scrolled(page), `${what}, ${top}`).toBe(before);
      };
      await openList(page, frame);
      await stays('the list');
      const press = (key: string) =>
        frame
          .locator('.embedded')
          .evaluate(
            (root, pressed) => root.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true })),
            key,
          );
      await press('Escape');
      await expect(frame.locator('.embedded-panels')).toHaveCount(0);
      await stays('Esc');
      await openList(page, frame);
      await frame.locator('[id="passage=p20-kirkuk"] button').evaluate((row: HTMLElement) => row.click());
      await expect(frame.locator('.embedded-panels')).toHaveCount(0);
      await stays('a selection');
      for (let step = 0; step < 4; step++)
        await frame
          .locator('.embedded-steps button')
          .last()
          .evaluate((button: HTMLElement) => button.click());
      await stays('steps');
    }
  });

  test('when the live map replaces the static map, with the focus on a symbol', async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 700, height: 500 });
    await page.goto(site.page(story(HOSTS[0]!, baseURL ?? '')));
    const frame = page.frameLocator('iframe');
    await whenHydrated(page, frame);
    await page.locator('iframe').evaluate((element) => scrollTo(0, element.getBoundingClientRect().top - 330));
    await frame
      .locator('.static-symbol[data-place="mosul"]:visible')
      .first()
      .evaluate((symbol: SVGElement) => {
        symbol.focus({ preventScroll: true });
        symbol.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
    const before = await scrolled(page);
    await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await twoFrames(page);
    expect(await scrolled(page)).toBe(before);
  });

  test('with embeds above the visible text, one opened on a place, when the host script loads late', async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 700, height: 700 });
    const above = `<iframe title="map" src="${baseURL ?? ''}en/embed/?controls=title#place=kirkuk" width="100%" height="200" style="border:0"></iframe>`;
    for (const css of ['', 'html{overflow-anchor:none}', 'html{scroll-behavior:smooth}']) {
      let send = (): void => undefined;
      const isSent = new Promise<void>((resolve) => (send = resolve));
      await page.route(/mawdi-host\.js/, async (route) => {
        await isSent;
        await route.continue();
      });
      await page.goto(site.page(story({ ...HOSTS[0]!, css }, baseURL ?? '').replace('<figure>', `${above}<figure>`)), {
        waitUntil: 'commit',
      });
      const line = page.locator('[data-mawdi-place="tarmiyah-district"]').first();
      await line.evaluate((word) =>
        scrollTo({ top: scrollY + word.getBoundingClientRect().top - 300, behavior: 'instant' }),
      );
      const before = await line.evaluate((word) => word.getBoundingClientRect().top);
      send();
      for (const position of [0, 1])
        await expect(page.locator('iframe').nth(position)).toHaveAttribute('data-mawdi', 'heard');
      await twoFrames(page);
      const after = await line.evaluate((word) => word.getBoundingClientRect().top);
      expect(Math.abs(after - before), css).toBeLessThanOrEqual(1);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });

  test('with the element above the visible text, when it is drawn, opens its list and loads its map', async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 700, height: 700 });
    for (const css of ['', 'html{overflow-anchor:none}', 'html{scroll-behavior:smooth}']) {
      const element = `<mawdi-map language="en" src="${baseURL ?? ''}articles/${publishedId}/">A map.</mawdi-map>`;
      const html = story({ ...HOSTS[0]!, css, frames: 0 }, baseURL ?? '')
        .replace('</h1>', `</h1>${element}`)
        .replace('</body>', `<script type="module" src="${baseURL ?? ''}mawdi-map.js"></script></body>`);
      let send = (): void => undefined;
      const isSent = new Promise<void>((resolve) => (send = resolve));
      await page.route(/\/article\.json$/, async (route) => {
        await isSent;
        await route.continue();
      });
      await page.goto(site.page(html));
      const map = page.locator('mawdi-map');
      await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
      const line = page.locator('[data-mawdi-place="mosul"]').nth(5);
      const top = () => line.evaluate((word) => word.getBoundingClientRect().top);
      const before = await top();
      send();
      await expect(map.locator('.embedded')).toBeAttached();
      await twoFrames(page);
      // Its fonts may load late and change the line height.
      await page.evaluate(() => document.fonts.ready);
      await twoFrames(page);
      expect(Math.abs((await top()) - before), `drawn above: ${css}`).toBeLessThanOrEqual(1);
      await page.unrouteAll({ behavior: 'ignoreErrors' });

      // Partly visible, while its controls are used.
      await map.evaluate((host) =>
        scrollTo({ top: scrollY + host.getBoundingClientRect().bottom - 120, behavior: 'instant' }),
      );
      await twoFrames(page);
      const stood = await scrolled(page);
      const click = (selector: string) =>
        map
          .locator(selector)
          .first()
          .evaluate((part) => part.dispatchEvent(new MouseEvent('click', { bubbles: true })));
      await click('.embedded-tool');
      await expect(map.locator('.embedded-panels .row')).toHaveCount(published.article.passages.length);
      await twoFrames(page);
      expect(await scrolled(page), `its list: ${css}`).toBe(stood);
      await map
        .locator('.embedded')
        .evaluate((root) => root.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
      await expect(map.locator('.embedded-panels')).toHaveCount(0);
      await twoFrames(page);
      expect(await scrolled(page), `Esc: ${css}`).toBe(stood);
      await map
        .locator('.static-symbol[data-place="mosul"]:visible')
        .first()
        .evaluate((symbol: SVGElement) => {
          symbol.focus({ preventScroll: true });
          symbol.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        });
      // Another passage has another number of lines, and scroll anchoring follows: an effect of the press, not of the map.
      await expect(map.locator('.embedded-passage')).toContainText('Mosul');
      const chosen = await scrolled(page);
      await expect(map.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
      await twoFrames(page);
      expect(await scrolled(page), `its map: ${css}`).toBe(chosen);
    }
  });
});
