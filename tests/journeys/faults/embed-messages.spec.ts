import type { Page } from '@playwright/test';
import { type HostSite, startHostSite } from '../host-page.ts';
import { expect, test } from '../reading-session.ts';

let site: HostSite;
/** A third origin, to which an embed is navigated. */
let stranger: HostSite;
test.beforeAll(async () => ([site, stranger] = await Promise.all([startHostSite(), startHostSite()])));
test.afterAll(() => Promise.all([site.stop(), stranger.stop()]));
test.use({ mayLogErrors: true, hasHost: true });

const story = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title><body style="margin:0">${body}</body></html>`;

/** A page that requests a height of 3999 px in several forms, selects a place, and then posts `stranger`. */
const greedy = () =>
  stranger.page(
    story(`<script>
      const message = { source: 'mawdi', v: 1, type: 'size', id: 'a' };
      const heights = [3999, 4000, '3999', NaN, -1, 1e9, Infinity, null, { valueOf: 3999 }, [3999]];
      for (const height of heights) parent.postMessage({ ...message, height }, '*');
      parent.postMessage({ ...message, type: 'select', place: 'kirkuk' }, '*');
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

test.describe('the host script sizes an iframe on messages of our embed alone', { tag: '@once' }, () => {
  test('and not on messages of a page that the iframe was navigated to', async ({ page, baseURL }) => {
    await listen(page);
    // Below the viewport: our embed itself marks story links that are in view.
    const words = '<p style="margin-top: 200vh"><span data-mawdi-place="kirkuk">Kirkuk</span></p>';
    const frame = `<iframe title="map" src="${baseURL ?? ''}en/embed/" width="100%" height="400"></iframe>`;
    await page.goto(site.page(story(`${frame}${words}<script src="${baseURL ?? ''}mawdi-host.js"></script>`)));
    await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
    const height = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
    const fitted = await height();
    // Navigated from inside: the `src` attribute is still the address of our embed.
    await page.frames()[1]?.evaluate((address) => location.replace(address), greedy());
    await heardStranger(page);
    // Our embed may have grown by a line when its fonts loaded.
    expect(await height()).toBeLessThan(fitted + 200);
    await expect(page.locator('[data-mawdi-place]')).not.toHaveAttribute('aria-current', 'true');
  });

  test('and not on messages of other iframes or of the host page itself', async ({ page, baseURL }) => {
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

  test('and, if it is part of another script, only after mawdiHost() has given it the address of the site', async ({
    page,
    baseURL,
  }) => {
    await page.route(/\/bundle\.js$/, async (route) => {
      const response = await page.request.get(`${baseURL ?? ''}mawdi-host.js`);
      await route.fulfill({ contentType: 'text/javascript', body: await response.text() });
    });
    const frame = `<iframe title="map" src="${baseURL ?? ''}en/embed/" width="100%" height="333"></iframe>`;
    await page.goto(site.page(story(`${frame}<script src="/bundle.js"></script>`)));
    const map = page.frameLocator('iframe');
    await expect(map.locator('html')).toHaveAttribute('data-hydrated', '');
    expect(await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).toBe(333);
    // Now it sizes the embeds of that site.
    await page.evaluate((address) => {
      (window as unknown as { mawdiHost: (site: string) => void }).mawdiHost(address);
    }, baseURL ?? '');
    await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
    expect(await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(400);
  });

  test('also in a sandbox without an origin', async ({ page, baseURL }) => {
    const frame = `<iframe title="map" src="${baseURL ?? ''}en/embed/" width="100%" height="200" ATTRIBUTES></iframe><script src="${baseURL ?? ''}mawdi-host.js"></script>`;
    await page.goto(site.page(story(frame.replace('ATTRIBUTES', 'sandbox="allow-scripts"'))));
    await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
  });
});
