import type { FrameLocator, Page } from '@playwright/test';
import { embed as enEmbed } from '../../../src/core/i18n/en/embed.ts';
import { type HostSite, startHostSite } from '../host-page.ts';
import { published, publishedId } from '../published-article.ts';
import { expect, test } from '../reading-session.ts';

let site: HostSite;
test.beforeAll(async () => (site = await startHostSite()));
test.afterAll(() => site.stop());
// What a host page looks like is its own business, whatever our console says of it.
test.use({ mayComplain: true, hasHost: true });

const PARAGRAPH =
  'It is a story of many words, and they stand in paragraphs that are some lines high, so that the frame is soon above.';
const TIED = ['mosul', 'tarmiyah-district', 'syria'];

type Host = {
  readonly name: string;
  /** Rules of the page. */
  readonly css?: string;
  /** What scrolls, where it is not the page. */
  readonly scroller?: string;
  readonly direction?: 'rtl';
  /** How many frames stand one after the other. */
  readonly frames?: number;
};

/** Pages as they are met: each has a reason of its own to move. */
const HOSTS: readonly Host[] = [
  { name: 'that is like most' },
  { name: 'that scrolls smoothly', css: 'html{scroll-behavior:smooth}' },
  { name: 'whose browser keeps no line by itself, as Safari', css: 'html{overflow-anchor:none}' },
  {
    name: 'that scrolls in a box, and not in the window',
    css: 'html,body{height:100%;overflow:hidden}main{height:100%;overflow:auto}',
    scroller: 'main',
  },
  {
    name: 'that scrolls in a box where the browser keeps no line',
    css: 'html,body{height:100%;overflow:hidden}main{height:100%;overflow:auto;overflow-anchor:none}',
    scroller: 'main',
  },
  { name: 'that runs from right to left', direction: 'rtl' },
  { name: 'that is zoomed', css: 'body{zoom:1.5}' },
  {
    name: 'with a header that sticks, and a frame in a figure',
    css: 'header{position:sticky;top:0;height:80px;background:#eee;z-index:2}html{scroll-padding-top:90px}',
  },
  { name: 'with two frames', frames: 2 },
];

function story({ css = '', direction, frames = 1 }: Host, baseURL: string): string {
  const tied = TIED.flatMap((place) =>
    Array.from({ length: 6 }, (_, n) => `<p>${PARAGRAPH} <span data-mawdi-place="${place}">${place} ${n}</span>.</p>`),
  );
  const frame = (n: number) =>
    `<figure><iframe id="f${n}" title="map ${n}" src="${baseURL}en/embed/" width="100%" height="400" style="border:0"></iframe></figure>`;
  return `<!doctype html><html lang="en" dir="${direction ?? 'ltr'}"><head><meta charset="utf-8"><title>A story</title>
<meta name="viewport" content="width=device-width"><style>body{margin:0;font:18px/1.5 serif}figure{margin:0}${css}</style></head>
<body><main><header>A paper</header><div style="max-width:640px;margin:auto"><h1>A story</h1>${Array.from({ length: frames }, (_, n) => frame(n)).join('')}
${tied.join('')}${`<p>${PARAGRAPH}</p>`.repeat(20)}</div></main><script src="${baseURL}mawdi-host.js"></script></body></html>`;
}

/** Where the host page stands. Before it is loaded: notes every fall of what it has scrolled by. */
async function watchScroll(page: Page, scroller = 'html'): Promise<void> {
  await page.addInitScript((selector) => {
    const watched = Object.assign(window, { falls: [] as string[] });
    let last = 0;
    document.addEventListener(
      'scroll',
      () => {
        const now = document.querySelector(selector)?.scrollTop ?? 0;
        if (now < last - 0.5) watched.falls.push(`${last} to ${now}`);
        last = now;
      },
      { capture: true },
    );
  }, scroller);
}

const falls = (page: Page) => page.evaluate(() => (window as unknown as { falls: string[] }).falls);

const scrolled = (page: Page, scroller = 'html') => page.locator(scroller).evaluate(({ scrollTop }) => scrollTop);

/** Two frames drawn: whatever was to move has moved. */
const drawn = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

async function openList(page: Page, frame: FrameLocator): Promise<void> {
  // Not by Playwright’s own click, which scrolls.
  await frame
    .getByRole('button', { name: enEmbed.openList, exact: true })
    .evaluate((button: HTMLElement) => button.click());
  await expect(frame.locator('.frame-panels .row')).toHaveCount(published.article.passages.length);
  await drawn(page);
}

async function awake(page: Page, frame: FrameLocator): Promise<void> {
  await expect(frame.locator('html')).toHaveAttribute('data-hydrated', '');
  await expect(page.locator('iframe').first()).toHaveAttribute('data-mawdi', 'heard');
}

test.describe('a host page stays where its reader put it', { tag: '@once' }, () => {
  for (const host of HOSTS)
    test(`${host.name}: while words that are tied to an open list pass by`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width: 1000, height: 700 });
      const scroller = host.scroller ?? 'html';
      await watchScroll(page, scroller);
      await page.goto(site.page(story(host, baseURL ?? '')));
      const frame = page.frameLocator('iframe').last();
      await awake(page, frame);
      await openList(page, frame);
      const last = page.locator('[data-mawdi-place="syria"]').last();
      const moves: string[] = [];
      // By 60 px, as a wheel does, until the last of the tied words is above the middle.
      for (let step = 0; step < 80; step++) {
        const moved = await page.evaluate(
          ([selector, by]) => {
            const box = document.querySelector(selector);
            const word = document.querySelectorAll('[data-mawdi-place="syria"]')[5];
            if (!box || !word) throw new Error('no such page');
            const before = word.getBoundingClientRect().top;
            box.scrollBy({ top: by, behavior: 'instant' });
            return new Promise<{ readonly line: number; readonly top: number }>((done) =>
              // Time enough for the frame to answer and to be fitted: its message comes as a task of its own.
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
      await drawn(page);
      expect(moves, 'the words move by as much as the reader scrolls').toEqual([]);
      expect(await falls(page)).toEqual([]);
    });

  test('in a frame half in sight: a list that opens, a step, a choice and Esc, by pointer and by key', async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 700, height: 700 });
    await watchScroll(page);
    await page.goto(site.page(story(HOSTS[0]!, baseURL ?? '')));
    const frame = page.frameLocator('iframe');
    await awake(page, frame);
    await expect.poll(() => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(500);
    // Its upper half at the foot of the window; then its lower half at the head of it.
    for (const top of [350, -250]) {
      await page.locator('iframe').evaluate((element, wanted) => {
        document.documentElement.style.paddingTop = '800px';
        scrollTo(0, 0);
        scrollTo(0, element.getBoundingClientRect().top - wanted);
      }, top);
      await drawn(page);
      const before = await scrolled(page);
      const stays = async (what: string) => {
        await drawn(page);
        expect(await scrolled(page), `${what}, ${top}`).toBe(before);
      };
      await openList(page, frame);
      await stays('the list');
      const press = (key: string) =>
        frame
          .locator('.frame')
          .evaluate(
            (root, pressed) => root.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true })),
            key,
          );
      await press('Escape');
      await expect(frame.locator('.frame-panels')).toHaveCount(0);
      await stays('Esc');
      await openList(page, frame);
      await frame.locator('[id="passage=p20-kirkuk"] button').evaluate((row: HTMLElement) => row.click());
      await expect(frame.locator('.frame-panels')).toHaveCount(0);
      await stays('a choice');
      for (let step = 0; step < 4; step++)
        await frame
          .locator('.frame-steps button')
          .last()
          .evaluate((button: HTMLElement) => button.click());
      await stays('steps');
    }
  });

  test('when the live map takes over from the still, with the focus on a place', async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 700, height: 500 });
    await page.goto(site.page(story(HOSTS[0]!, baseURL ?? '')));
    const frame = page.frameLocator('iframe');
    await awake(page, frame);
    await page.locator('iframe').evaluate((element) => scrollTo(0, element.getBoundingClientRect().top - 330));
    await frame
      .locator('.static-symbol[data-place="mosul"]:visible')
      .first()
      .evaluate((mark: SVGElement) => {
        mark.focus({ preventScroll: true });
        mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      });
    const before = await scrolled(page);
    await expect(frame.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await drawn(page);
    expect(await scrolled(page)).toBe(before);
  });

  test('with frames that open on a place and come late, above what is read', async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 700, height: 700 });
    const above = `<iframe title="map" src="${baseURL ?? ''}en/embed/?controls=title#place=kirkuk" width="100%" height="200" style="border:0"></iframe>`;
    for (const css of ['', 'html{overflow-anchor:none}', 'html{scroll-behavior:smooth}']) {
      let send = (): void => undefined;
      const asked = new Promise<void>((resolve) => (send = resolve));
      await page.route(/mawdi-host\.js/, async (route) => {
        await asked;
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
      await drawn(page);
      const after = await line.evaluate((word) => word.getBoundingClientRect().top);
      expect(Math.abs(after - before), css).toBeLessThanOrEqual(1);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });

  test('with the element: it is drawn above, its list opens, its map comes, and nothing moves', async ({
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
      const asked = new Promise<void>((resolve) => (send = resolve));
      await page.route(/\/article\.json$/, async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(site.page(html));
      const map = page.locator('mawdi-map');
      await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }));
      const line = page.locator('[data-mawdi-place="mosul"]').nth(5);
      const top = () => line.evaluate((word) => word.getBoundingClientRect().top);
      const before = await top();
      send();
      await expect(map.locator('.frame')).toBeAttached();
      await drawn(page);
      // Its letters may come late, and change the height of its lines.
      await page.evaluate(() => document.fonts.ready);
      await drawn(page);
      expect(Math.abs((await top()) - before), `drawn above: ${css}`).toBeLessThanOrEqual(1);
      await page.unrouteAll({ behavior: 'ignoreErrors' });

      // Half in sight, and everything of it is used.
      await map.evaluate((host) =>
        scrollTo({ top: scrollY + host.getBoundingClientRect().bottom - 120, behavior: 'instant' }),
      );
      await drawn(page);
      const stood = await scrolled(page);
      const click = (selector: string) =>
        map
          .locator(selector)
          .first()
          .evaluate((part) => part.dispatchEvent(new MouseEvent('click', { bubbles: true })));
      await click('.frame-tool');
      await expect(map.locator('.frame-panels .row')).toHaveCount(published.article.passages.length);
      await drawn(page);
      expect(await scrolled(page), `its list: ${css}`).toBe(stood);
      await map
        .locator('.frame')
        .evaluate((root) => root.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
      await expect(map.locator('.frame-panels')).toHaveCount(0);
      await drawn(page);
      expect(await scrolled(page), `Esc: ${css}`).toBe(stood);
      await map
        .locator('.static-symbol[data-place="mosul"]:visible')
        .first()
        .evaluate((mark: SVGElement) => {
          mark.focus({ preventScroll: true });
          mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        });
      // Other words are more or fewer lines, and the browser keeps in sight what is in sight: that is the press, not the map.
      await expect(map.locator('.frame-passage')).toContainText('Mosul');
      const chosen = await scrolled(page);
      await expect(map.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
      await drawn(page);
      expect(await scrolled(page), `its map: ${css}`).toBe(chosen);
    }
  });
});
