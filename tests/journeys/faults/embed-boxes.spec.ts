import type { Page } from '@playwright/test';
import { type HostSite, startHostSite } from '../host-page.ts';
import { expect, test } from '../reading-session.ts';
import { roomMissing } from '../room-missing.ts';

let site: HostSite;
test.beforeAll(async () => (site = await startHostSite()));
test.afterAll(() => site.stop());
test.use({ mayLogErrors: true, hasHost: true });

type Box = {
  readonly name: string;
  readonly css: string;
  /** The boxes around the embed; `FRAME` is replaced by its iframe. */
  readonly html: string;
  /** Further attributes of the iframe. */
  readonly attributes?: string;
  /** The box limits the height: the embed stays inside it and may lack height. */
  readonly staysIn?: boolean;
};

/** Markup and rules that content management systems and themes put around pasted code. */
const BOXES: readonly Box[] = [
  {
    name: '16 : 9 by padding-top, the iframe positioned absolutely',
    css: '.b{position:relative;padding-top:56.25%}.b iframe{position:absolute;inset:0;width:100%;height:100%}',
    html: '<div class="b">FRAME</div>',
  },
  {
    name: '16 : 9 by padding-bottom, overflow hidden',
    css: '.b{position:relative;padding-bottom:56.25%;height:0;overflow:hidden}.b iframe{position:absolute;top:0;left:0;width:100%;height:100%}',
    html: '<div class="b">FRAME</div>',
  },
  {
    name: 'the responsive embeds of WordPress',
    css: '.wp-has-aspect-ratio .wp-block-embed__wrapper::before{content:"";display:block;padding-top:56.25%}.wp-block-embed__wrapper{position:relative}.wp-has-aspect-ratio iframe{position:absolute;inset:0;width:100%;height:100%}figure{margin:0}',
    html: '<figure class="wp-has-aspect-ratio"><div class="wp-block-embed__wrapper">FRAME</div><figcaption>A caption.</figcaption></figure>',
  },
  {
    name: 'a box with aspect-ratio',
    css: '.b{aspect-ratio:16/9;overflow:hidden}.b iframe{width:100%;height:100%}',
    html: '<div class="b">FRAME</div>',
  },
  {
    name: 'a box with aspect-ratio, the iframe positioned absolutely',
    css: '.b{aspect-ratio:16/9;position:relative}.b iframe{position:absolute;inset:0;width:100%;height:100%}',
    html: '<div class="b">FRAME</div>',
  },
  {
    name: 'an iframe with aspect-ratio',
    css: 'iframe{aspect-ratio:16/9;width:100%;height:auto}',
    html: 'FRAME',
  },
  { name: 'a box of a fixed height', css: '.b{height:400px}', html: '<div class="b">FRAME</div>' },
  {
    name: 'a box of a fixed height, overflow hidden, with a caption',
    css: '.b{height:400px;overflow:hidden}',
    html: '<div class="b"><div>FRAME</div><p id="caption">A caption.</p></div>',
  },
  {
    name: 'a box with max-height, overflow hidden',
    css: '.b{max-height:360px;overflow:hidden}',
    html: '<div class="b"><figure style="margin:0">FRAME</figure></div>',
  },
  {
    name: 'three nested boxes, each with a height of its own',
    css: '.a{height:420px;overflow:hidden;border:4px solid}.b{height:100%;padding:8px}.c{position:relative;height:100%}.c iframe{position:absolute;width:100%;height:100%}',
    html: '<div class="a"><div class="b"><div class="c">FRAME</div></div></div>',
  },
  {
    name: 'a flex column of a fixed height whose items shrink',
    css: '.b{display:flex;flex-direction:column;height:420px}.b iframe{flex:1 1 auto;min-height:0}',
    html: '<div class="b">FRAME</div>',
    staysIn: true,
  },
  {
    name: 'a flex row beside text',
    css: '.b{display:flex;gap:10px;align-items:stretch}.b>*{flex:1}',
    html: '<div class="b"><div>FRAME</div><p>Beside it.</p></div>',
  },
  {
    name: 'a grid with a row of a fixed height',
    css: '.b{display:grid;grid-template-rows:400px auto}',
    html: '<div class="b"><div>FRAME</div><p id="caption">A row below.</p></div>',
    staysIn: true,
  },
  {
    name: 'a box with position fixed, like a dialog',
    css: '.b{position:fixed;inset:40px 20px;height:440px;overflow:hidden;background:#fff}',
    html: '<div class="b">FRAME</div>',
    staysIn: true,
  },
  {
    name: 'a box that scrolls',
    css: '.b{height:420px;overflow:auto}',
    html: '<div class="b">FRAME</div>',
  },
  {
    name: 'a box scaled down by a transform',
    css: '.b{height:400px;transform:scale(.5);transform-origin:0 0}',
    html: '<div class="b">FRAME</div>',
  },
  {
    name: 'a box higher than the embed requests',
    css: '.b{position:relative;height:1200px}.b iframe{position:absolute;inset:0;width:100%;height:100%}',
    html: '<div class="b">FRAME</div>',
  },
  {
    name: 'an iframe positioned absolutely over the page',
    css: 'main{position:relative;padding-top:420px}main>iframe{position:absolute;inset-inline:0;top:0;width:100%;height:400px}',
    html: 'FRAME',
    staysIn: true,
  },
  {
    name: 'rules for all iframes with !important',
    css: 'iframe{height:380px!important;max-height:380px!important;border:3px solid!important}',
    html: 'FRAME',
    staysIn: true,
  },
  {
    name: 'a table cell',
    css: 'td{height:300px;overflow:hidden}',
    html: '<table width="100%"><tr><td>FRAME</td></tr></table>',
  },
  { name: 'floats', css: '.b{float:left;width:100%;height:380px}p{clear:both}', html: '<div class="b">FRAME</div>' },
];

const story = ({ css, html, attributes = '' }: Box, src: string, script: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A story</title><meta name="viewport" content="width=device-width">
<style>body{margin:0;font:18px serif}main{max-width:640px;margin:auto}${css}</style></head>
<body><main>${html.replace('FRAME', `<iframe title="map" src="${src}" width="100%" height="620" frameborder="0" ${attributes}></iframe>`)}
<p id="after">After it.</p>${'<p>More words.</p>'.repeat(30)}</main>${script}</body></html>`;

/** Map, passage and foot of the embed are visible, it covers no text of the page, and no box clips it. */
async function expectReadable(page: Page, { staysIn = false }: Box): Promise<void> {
  const frame = page.frameLocator('iframe');
  const inside = () => frame.locator('html').evaluate(roomMissing);
  if (!staysIn) await expect.poll(inside).toBeLessThanOrEqual(1);
  // Map, passage and foot end inside the iframe; a long passage may scroll.
  const parts = await frame.locator('html').evaluate(() =>
    ['.map-pane', '.embedded-passage', '.embedded-foot'].map((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      return { part, height: box?.height ?? 0, isIn: (box?.bottom ?? Infinity) <= innerHeight + 1 };
    }),
  );
  for (const { part, height, isIn } of parts) {
    expect(isIn, part).toBe(true);
    expect(height, part).toBeGreaterThan(part === '.map-pane' ? 80 : 40);
  }
  const covered = await page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    const box = frame.getBoundingClientRect();
    const around = document.querySelector('.b');
    const { position, overflowY } = getComputedStyle(around ?? document.body);
    if (position === 'fixed') return [];
    // A scrolling box shows the embed only down to its own bottom edge.
    const bottom = overflowY === 'auto' ? Math.min(box.bottom, around!.getBoundingClientRect().bottom) : box.bottom;
    return ['caption', 'after'].filter((id) => {
      const text = document.getElementById(id)?.getBoundingClientRect();
      return text && text.top < bottom - 1 && text.bottom > box.top;
    });
  });
  expect(covered, 'text covered by the embed').toEqual([]);
  // No box around it clips it, except boxes that scroll.
  const cut = await page.locator('iframe').evaluate((element) => {
    const faults: string[] = [];
    for (let part = element.parentElement; part && part !== document.body; part = part.parentElement) {
      const { overflowY } = getComputedStyle(part);
      if (overflowY === 'auto' || overflowY === 'scroll') break;
      const [inner, outer] = [element.getBoundingClientRect(), part.getBoundingClientRect()];
      if (overflowY !== 'visible' && inner.bottom > outer.bottom + 1) faults.push(part.className);
    }
    return faults;
  });
  expect(cut, 'boxes that clip it').toEqual([]);
}

test.describe('an embed in a box of its host page covers no text after it and is not clipped', { tag: '@once' }, () => {
  for (const box of BOXES)
    test(box.name, async ({ page, baseURL }) => {
      await page.setViewportSize({ width: 420, height: 800 });
      const script = `<script src="${baseURL ?? ''}mawdi-host.js"></script>`;
      await page.goto(site.page(story(box, `${baseURL ?? ''}en/embed/`, script)));
      await expect(page.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
      await expectReadable(page, box);
      // Also at other widths of column and box.
      for (const width of [1000, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expectReadable(page, box);
      }
    });
});

/** Some systems put pasted code into a page of its own, in an iframe of a fixed height. */
test.describe('in an iframe of a fixed height around our snippet', { tag: '@once' }, () => {
  const inner = (
    baseURL: string,
    extra = '',
  ) => `<!doctype html><html lang="en"><head><title>Box</title></head><body style="margin:8px">
<iframe title="map" src="${baseURL}en/embed/" width="100%" height="620" frameborder="0"></iframe>${extra}
<script src="${baseURL}mawdi-host.js"></script></body></html>`;

  for (const [width, height] of [
    [640, 400],
    [320, 400],
    [1000, 320],
    [640, 560],
  ] as const)
    test(`title, map and passage are visible within ${width} × ${height}`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width: width + 40, height: 800 });
      const outer = `<!doctype html><title>A story</title><body style="margin:0"><iframe id="box" src="${site.page(inner(baseURL ?? ''))}" width="${width}" height="${height}" style="border:0"></iframe>`;
      await page.goto(site.page(outer));
      const box = page.frameLocator('#box');
      await expect(box.locator('iframe')).toHaveAttribute('data-mawdi', 'heard');
      const frame = box.frameLocator('iframe');
      await expect
        .poll(() => box.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight))
        .toBeLessThanOrEqual(1);
      const seen = await frame.locator('html').evaluate(() => ({
        map: document.querySelector('.map-pane')!.getBoundingClientRect().height,
        passage: document.querySelector('.embedded-passage')!.getBoundingClientRect().height,
        title: document.querySelector('.embedded-title')!.getBoundingClientRect().top,
        foot: innerHeight - document.querySelector('.embedded-foot')!.getBoundingClientRect().bottom,
      }));
      expect(seen.title, 'top of the title').toBeGreaterThanOrEqual(0);
      expect(seen.map).toBeGreaterThanOrEqual(80);
      expect(seen.passage).toBeGreaterThanOrEqual(72);
      expect(seen.foot).toBeGreaterThanOrEqual(-1);
      // A passage that scrolls can be focused, and so be scrolled by keyboard.
      await frame.locator('.embedded-passage').click();
      for (let step = 0; step < 6; step++) await frame.locator('.embedded-steps button').last().click();
      const scrolls = await frame
        .locator('.embedded-passage')
        .evaluate((part) => part.scrollHeight > part.clientHeight + 1);
      if (scrolls) await expect(frame.locator('.embedded-passage')).toHaveAttribute('tabindex', '0');
    });

  test('in a box that grows with its content the embed lacks less than 40 px of its height', async ({
    page,
    baseURL,
  }) => {
    const grows = `<script>new ResizeObserver(() => parent.postMessage({ box: document.documentElement.scrollHeight }, '*')).observe(document.body)</script>`;
    const outer = `<!doctype html><title>A story</title><iframe id="box" src="${site.page(inner(baseURL ?? '', grows))}" width="640" height="150" style="border:0"></iframe>
<script>addEventListener('message', ({ data }) => { if (data.box) document.getElementById('box').height = data.box })</script>`;
    await page.goto(site.page(outer));
    const frame = page.frameLocator('#box').frameLocator('iframe');
    // If the box has grown to the reserved height before our script loads, that height is a limit.
    await expect.poll(() => frame.locator('html').evaluate(roomMissing)).toBeLessThan(40);
  });
});
