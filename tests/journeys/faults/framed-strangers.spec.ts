import type { Page } from '@playwright/test';
import { type HostSite, startHostSite } from '../host-page.ts';
import { expect, test } from '../reading-session.ts';

let site: HostSite;
/** A third origin: whoever a frame was led to. */
let stranger: HostSite;
test.beforeAll(async () => ([site, stranger] = await Promise.all([startHostSite(), startHostSite()])));
test.afterAll(() => Promise.all([site.stop(), stranger.stop()]));
test.use({ mayComplain: true, hasHost: true });

const story = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title><body style="margin:0">${body}</body></html>`;

/** A page that asks for 3999 pixels in every way there is, and says when it has. */
const greedy = () =>
  stranger.page(
    story(`<script>
      const asked = { source: 'mawdi', v: 1, type: 'size', id: 'a' };
      const heights = [3999, 4000, '3999', NaN, -1, 1e9, Infinity, null, { valueOf: 3999 }, [3999]];
      for (const height of heights) parent.postMessage({ ...asked, height }, '*');
      parent.postMessage({ ...asked, type: 'select', place: 'kirkuk' }, '*');
      parent.postMessage('stranger', '*');
    </script>`),
  );

const heardStranger = (page: Page) => page.evaluate(() => (window as unknown as { heard: Promise<void> }).heard);

async function listen(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.assign(window, {
      heard: new Promise<void>((resolve) =>
        addEventListener('message', ({ data }) => data === 'stranger' && requestAnimationFrame(() => resolve())),
      ),
    }),
  );
}

test.describe('a frame is sized by its own page alone', { tag: '@once' }, () => {
  test('and not by one it was led to, which says what ours says', async ({ page, baseURL }) => {
    await listen(page);
    // Out of sight: words that are read are marked by the frame’s own page.
    const words = '<p style="margin-top: 200vh"><span data-mawdi-place="kirkuk">Kirkuk</span></p>';
    const frame = `<iframe title="map" src="${baseURL ?? ''}en/embed/" width="100%" height="400"></iframe>`;
    await page.goto(site.page(story(`${frame}${words}<script src="${baseURL ?? ''}mawdi-host.js"></script>`)));
    await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
    const height = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
    const fitted = await height();
    // Led elsewhere from within: its `src` still says that it is ours.
    await page.frames()[1]?.evaluate((address) => location.replace(address), greedy());
    await heardStranger(page);
    // Its own page may still have grown by a line, as its letters came.
    expect(await height()).toBeLessThan(fitted + 200);
    await expect(page.locator('[data-mawdi-place]')).not.toHaveAttribute('aria-current', 'true');
  });

  test('and not by an advertisement beside it, a window that opened it, or the page itself', async ({
    page,
    baseURL,
  }) => {
    await listen(page);
    const frames = [`${baseURL ?? ''}en/embed/`, greedy(), `${greedy()}?/embed/`, `${greedy()}#/embed/`].map(
      (src, n) => `<iframe id="f${n}" title="${n}" src="${src}" width="300" height="200"></iframe>`,
    );
    await page.goto(site.page(story(`${frames.join('')}<script src="${baseURL ?? ''}mawdi-host.js"></script>`)));
    await expect(page.locator('#f0')).toHaveAttribute('data-mawdi', 'heard');
    await heardStranger(page);
    await page.evaluate(() => postMessage({ source: 'mawdi', v: 1, type: 'size', id: 'a', height: 3999 }, '*'));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    const heights = await page.locator('iframe').evaluateAll((all) => all.map((each) => each.clientHeight));
    expect(heights.slice(1)).toEqual([200, 200, 200]);
    expect(heights[0]).toBeLessThan(1500);
  });

  test('and by none while a script that is part of another does not know its site', async ({ page, baseURL }) => {
    await page.route(/\/bundle\.js$/, async (route) => {
      const response = await page.request.get(`${baseURL ?? ''}mawdi-host.js`);
      await route.fulfill({ contentType: 'text/javascript', body: await response.text() });
    });
    const frame = `<iframe title="map" src="${baseURL ?? ''}en/embed/" width="100%" height="333"></iframe>`;
    await page.goto(site.page(story(`${frame}<script src="/bundle.js"></script>`)));
    const map = page.frameLocator('iframe');
    await expect(map.locator('html')).toHaveAttribute('data-hydrated', '');
    expect(await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).toBe(333);
    // Told of it by its page, it serves the frames of that site.
    await page.evaluate((address) => {
      (window as unknown as { mawdiHost: (site: string) => void }).mawdiHost(address);
    }, baseURL ?? '');
    await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
    expect(await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(400);
  });

  test('in a sandbox that gives it no origin as well', async ({ page, baseURL }) => {
    const frame = `<iframe title="map" src="${baseURL ?? ''}en/embed/" width="100%" height="200" ATTRIBUTES></iframe><script src="${baseURL ?? ''}mawdi-host.js"></script>`;
    await page.goto(site.page(story(frame.replace('ATTRIBUTES', 'sandbox="allow-scripts"'))));
    await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
  });
});
