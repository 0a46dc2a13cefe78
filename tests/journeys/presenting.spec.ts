import type { Page } from '@playwright/test';

import { present as arPresent } from '../../src/core/i18n/ar/present.ts';
import { present as enPresent } from '../../src/core/i18n/en/present.ts';
import { excerptIn } from '../../src/core/article/scene.ts';
import { axeFindings, injectAxe } from './axe-findings.ts';
import { whenIdle } from './page-idle.ts';
import { passageOf, published } from './published-article.ts';
import { scenes, steps } from './published-scenes.ts';
import { expect, test } from './reading-session.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';
import { inLanguage } from '../../src/core/article/article-languages.ts';

const pathOf = (language: Language) => (language === 'ar' ? '/present/' : '/en/present/');
const wordsOf = (language: Language) => (language === 'ar' ? arPresent : enPresent);
const title = (page: Page) => page.locator('.talk-screen h1');

async function present(page: Page, language: Language, rest = ''): Promise<void> {
  await page.goto(`${pathOf(language)}${rest}`);
  await expect(title(page)).toBeVisible();
}

test('PageDown alone reaches every scene, with its quotation and voice, and the text fits the stage', async ({
  page,
  language,
}) => {
  await present(page, language);
  for (const { scene, shown, fragment } of steps) {
    if (shown !== steps[0]?.shown) await page.keyboard.press('PageDown');
    await expect(title(page)).toHaveText(inLanguage(scene.title, language));
    expect(page.url().endsWith(fragment) || fragment === '#/scene/1').toBe(true);
    if (!shown) continue;
    const passage = passageOf(shown.passage);
    const excerpt = excerptIn(published.article, language, passage, shown).text;
    await expect(page.locator('.talk-screen .scene-quote')).toHaveText(excerpt);
    await expect(page.locator('.talk-screen .scene-chain')).toContainText(
      inLanguage(published.voice(passage.voices.at(passage.repeats === undefined ? 0 : -1) ?? '').name, language),
    );
    // Text of any length fits.
    const room = await page.locator('.talk-screen .stage-text').evaluate((element) => {
      return element.scrollHeight - element.clientHeight;
    });
    expect(room, fragment).toBeLessThanOrEqual(1);
  }
  await page.keyboard.press('PageDown');
  await expect(title(page)).toHaveText(scenes.at(-1)?.title[language] ?? '');
});

test('arrow keys follow the reading direction, a scene opens by its number, and a reload keeps the position', async ({
  page,
  language,
}) => {
  const [on, back] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  await present(page, language, '#/scene/3');
  await page.keyboard.press(on);
  await expect(title(page)).toHaveText(scenes[3]?.title[language] ?? '');
  await page.keyboard.press(back);
  await expect(title(page)).toHaveText(scenes[2]?.title[language] ?? '');
  // A click outside all controls moves the focus out of a dialog, which still gets the keys, Esc included.
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('heading').click();
  await page.keyboard.press(on);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(title(page)).toHaveText(scenes[2]?.title[language] ?? '');
  // From one dialog to another: the close event of the first does not close the second.
  await page.keyboard.press('?');
  await page.keyboard.press('o');
  await expect(page.getByRole('dialog', { name: wordsOf(language).overview, exact: true })).toBeVisible();
  await whenIdle(page);
  await expect(page.getByRole('dialog', { name: wordsOf(language).overview, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await expect(page.locator('#go-to-scene')).toBeFocused();
  await page.keyboard.type(language === 'ar' ? '٩' : '9');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(scenes[8]?.title[language] ?? '');
  await page.keyboard.press('PageDown');
  await page.reload();
  await expect(page.locator('.talk-screen .stage-count')).toContainText(wordsOf(language).stepOf(2, 3));
  await page.goBack();
  await expect(title(page)).toHaveText(scenes[2]?.title[language] ?? '');
  await page.keyboard.press('End');
  await expect(page.locator('.talk-screen .stage-next')).toHaveText(wordsOf(language).endOfTalk);
  // The screen is blank until a key is pressed, and that key does nothing else.
  await page.keyboard.press('.');
  await expect(page.locator('.talk-black')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.locator('.talk-black')).toHaveCount(0);
  await expect(title(page)).toHaveText(scenes.at(-1)?.title[language] ?? '');
});

test('axe finds no violations in a presentation', async ({ page, language }) => {
  await injectAxe(page);
  const messages = wordsOf(language);
  await present(page, language, '#/scene/8');
  await expect(page.locator('.stage-ground')).toHaveAttribute('data-map', 'live');
  expect(await axeFindings(page), 'a scene').toEqual([]);
  for (const [key, name] of [
    ['o', messages.overview],
    ['?', messages.keys],
    ['q', messages.codeLead],
    ['g', messages.goTo],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog', { name, exact: true })).toBeVisible();
    expect(await axeFindings(page), name).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  // The focus returns from the field of the last dialog, which would take the next key, a frame after it is closed.
  await expect(page.locator(':focus:is(input, select, textarea)')).toHaveCount(0);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.keyboard.press('o');
  await page.getByRole('button', { name: `2. ${scenes[1]?.title[language] ?? ''}` }).click();
  await expect(title(page)).toHaveText(scenes[1]?.title[language] ?? '');
  await page.keyboard.press('l');
  await page.keyboard.press('b');
  expect(await axeFindings(page), 'blank screen').toEqual([]);
  await page.keyboard.press('b');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press('PageDown');
  expect(await axeFindings(page), 'on a phone').toEqual([]);
  await page.goto(`${pathOf(language)}?view=print&theme=light`);
  expect(await axeFindings(page), 'print view').toEqual([]);
});

test(
  'a presentation works over plain HTTP, without the APIs of secure contexts',
  { tag: '@once' },
  async ({ page, language }) => {
    // Features that browsers deny to such pages.
    await page.addInitScript(() => {
      Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
      Reflect.deleteProperty(Crypto.prototype, 'subtle');
      for (const name of ['serviceWorker', 'clipboard', 'locks', 'wakeLock', 'storage'])
        Reflect.deleteProperty(Navigator.prototype, name);
      Reflect.deleteProperty(window, 'caches');
    });
    await present(page, language, '#/scene/3');
    await expect(page.locator('.stage-ground')).toHaveAttribute('data-map', 'live');
    await page.keyboard.press('PageDown');
    await expect(title(page)).toHaveText(scenes[3]?.title[language] ?? '');
  },
);

test(
  'with ?auto=20 the scenes change by themselves in a loop until stopped; a blocked speaker window is reported',
  { tag: '@once' },
  async ({ page, language }) => {
    await page.addInitScript(() => (window.open = () => null));
    await page.clock.install();
    await page.goto(`${pathOf(language)}?auto=20#/scene/${scenes.length}`);
    await expect(title(page)).toHaveText(scenes.at(-1)?.title[language] ?? '');
    await page.clock.runFor(21_000);
    await expect(title(page)).toHaveText(scenes[0]?.title[language] ?? '');
    await page.keyboard.press('a');
    await page.clock.runFor(60_000);
    await expect(title(page)).toHaveText(scenes[0]?.title[language] ?? '');
    await page.keyboard.press('s');
    await expect(page.getByRole('dialog', { name: wordsOf(language).speaker, exact: true })).toBeVisible();
  },
);

test(
  'no text of a scene is smaller than 1/40 of the height of the screen',
  { tag: '@once' },
  async ({ page, language }) => {
    for (const [width, height] of [
      [1024, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      await present(page, language, '#/scene/3');
      await expect(page.locator('.stage-ground')).toHaveAttribute('data-map', 'live');
      await expect(page.locator('.talk-screen [data-symbol]').first()).toBeAttached();
      // The map is resized in one of the next animation frames.
      await expect.poll(() => page.evaluate(smallTexts), `${width} × ${height}`).toEqual([]);
    }
  },
);

/** Runs in the page: the texts of a scene, map labels included, that are smaller than a fortieth of the screen. */
function smallTexts(): readonly string[] {
  const host = document.querySelector('.map-host');
  const larger = host ? host.getBoundingClientRect().width / (host as HTMLElement).offsetWidth : 1;
  return [...document.querySelectorAll('.talk-scene *')].flatMap((element) => {
    const isText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const isSeen = getComputedStyle(element).visibility === 'visible' && element.getBoundingClientRect().width > 2;
    if (!isText || !isSeen || element.closest('.stage-static-map, .visually-hidden')) return [];
    const size = parseFloat(getComputedStyle(element).fontSize) * (element.closest('.map-host') ? larger : 1);
    return size < innerHeight / 40 - 0.1 ? [`${element.textContent} at ${size}`] : [];
  });
}

test.describe('without a live map in a presentation', () => {
  test.use({ mayLogErrors: true });

  test('the static map stays, with a notice', { tag: '@once' }, async ({ page, language }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await present(page, language, '#/scene/6');
    await expect(page.locator('.talk-notice')).toHaveText(wordsOf(language).mapStays);
    await expect(page.locator('.talk-screen .one-static-map')).toBeVisible();
    await page.keyboard.press('PageDown');
    await expect(title(page)).toHaveText(scenes[6]?.title[language] ?? '');
    await expect(page.locator('.talk-screen .one-static-map')).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test(
    'every scene is on the page with its title, text and static map',
    { tag: '@once' },
    async ({ page, language }) => {
      await page.goto('/');
      await page.locator('a[href^="./present/"]').click();
      await expect(page.locator('.written-scene')).toHaveCount(scenes.length);
      for (const { scene, shown } of steps) {
        const written = page.locator(`[data-scene="${scene.id}"]`);
        await expect(written.locator('h2')).toHaveText(inLanguage(scene.title, language));
        if (shown) await expect(written).toContainText(shown.words ?? passageOf(shown.passage).quote);
      }
      await expect(page.locator('.one-static-map')).toHaveCount(scenes.length);
    },
  );
});

test('swipes follow the reading direction', { tag: '@once' }, async ({ page, language }) => {
  await present(page, language, '#/scene/5');
  await page.locator('.talk-scene').evaluate((element) => {
    const touch = (x: number) => new Touch({ identifier: 1, target: element, clientX: x, clientY: 300 });
    const fire = (type: string, x: number, isDown: boolean) =>
      element.dispatchEvent(
        new TouchEvent(type, { bubbles: true, touches: isDown ? [touch(x)] : [], changedTouches: [touch(x)] }),
      );
    fire('touchstart', 200, true);
    fire('touchend', 500, false);
  });
  await expect(page.locator('.talk-screen .stage-count')).toContainText(wordsOf(language).stepOf(2, 2));
});
