import type { Page } from '@playwright/test';
import { type HostSite, startHostSite } from './host-page.ts';
import { expect, test } from './reading-session.ts';
import { roomMissing } from './room-missing.ts';

let site: HostSite;
test.beforeAll(async () => (site = await startHostSite()));
test.afterAll(() => site.stop());
test.use({ hasHost: true });

const storyWith = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title><body style="margin:0">${body}</body></html>`;
const FRAME = 'style="width:100%;border:0" height="200" title="map"';

/** Pages as newsrooms build them: with scripts from npm, and listeners as the documentation of other embeds shows. */
const HOSTS: readonly { readonly name: string; readonly body: (src: string) => string }[] = [
  {
    name: 'pym.js',
    body: (src) =>
      `<div id="p"></div><script src="/pym.js"></script><script>new pym.Parent('p', '${src}', {})</script>`,
  },
  {
    name: '@newswire/frames',
    body: (src) =>
      `<div data-frame-src="${src}" data-frame-attribute-title="map"></div><script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  },
  {
    name: '@nprapps/sidechain',
    body: (src) => `<script src="/sidechain.js"></script><side-chain src="${src}"></side-chain>`,
  },
  {
    name: '@open-iframe-resizer/core',
    body: (src) =>
      `<iframe src="${src}" ${FRAME}></iframe><script src="/resizer.js"></script><script>iframeResizer.initialize({}, 'iframe')</script>`,
  },
  {
    name: 'the listener of Datawrapper',
    body: (src) =>
      `<iframe src="${src}" ${FRAME}></iframe><script>addEventListener('message', (e) => { const h = e.data['datawrapper-height']; if (h !== undefined) for (const id in h) for (const f of document.querySelectorAll('iframe')) if (f.contentWindow === e.source) f.style.height = h[id] + 'px'; })</script>`,
  },
  {
    name: 'the listener of Medium and Flourish',
    body: (src) =>
      `<iframe src="${src}" ${FRAME}></iframe><script>addEventListener('message', (e) => { let m; try { m = JSON.parse(e.data) } catch { return } if (m.context === 'iframe.resize') for (const f of document.querySelectorAll('iframe')) if (f.contentWindow === e.source) f.style.height = m.height + 'px'; })</script>`,
  },
  {
    name: 'the listener of WordPress',
    body: (src) =>
      `<iframe sandbox="allow-scripts" src="${src}#?secret=aB3dE6gH9j" ${FRAME}></iframe><script>addEventListener('message', (e) => { if (!e.data || !e.data.secret || /[^a-zA-Z0-9]/.test(e.data.secret)) return; const f = document.querySelector('iframe'); if (e.data.secret === 'aB3dE6gH9j' && e.data.message === 'height' && f.contentWindow === e.source) f.height = Math.min(1000, Math.max(200, parseInt(e.data.value, 10))); })</script>`,
  },
  {
    name: 'the listener of AMP',
    body: (src) =>
      `<iframe src="${src}" ${FRAME}></iframe><script>addEventListener('message', (e) => { if (e.data.sentinel === 'amp' && e.data.type === 'embed-size') document.querySelector('iframe').style.height = e.data.height + 'px'; })</script>`,
  },
];

for (const { name, body } of HOSTS)
  test(
    `${name} gives the iframe the height that the embed requests, also after its width changes`,
    { tag: '@once' },
    async ({ page, language, baseURL }) => {
      const src = `${baseURL ?? ''}${language === 'ar' ? 'embed/' : 'en/embed/'}`;
      await page.setViewportSize({ width: 640, height: 800 });
      await page.goto(site.page(storyWith(body(src))));
      const wide = await heightOnceFitting(page);
      await page.setViewportSize({ width: 320, height: 800 });
      await expect.poll(() => heightOnceFitting(page)).not.toBe(wide);
    },
  );

async function heightOnceFitting(page: Page): Promise<number> {
  const inside = page.frameLocator('iframe').locator('html');
  await expect.poll(() => inside.evaluate(roomMissing)).toBeLessThanOrEqual(1);
  await expect(page.frameLocator('iframe').locator('.embedded-foot')).toBeVisible();
  const height = await page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
  expect(height).toBeGreaterThan(300);
  return height;
}
