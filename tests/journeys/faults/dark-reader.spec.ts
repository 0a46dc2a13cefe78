import type { Theme } from 'darkreader';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '../reading-session.ts';

const DARK_READER = readFileSync(createRequire(import.meta.url).resolve('darkreader/darkreader.js'), 'utf8');

// Dark Reader does not change a page that declares its own dark theme: topics keep the colours of the legend.
test('Dark Reader changes no colour, and every page declares a dark colour scheme of its own', async ({
  page,
  language,
}) => {
  const home = language === 'ar' ? '/' : '/en/';
  for (const path of ['', 'embed/#place=kirkuk', 'present/', 'present/speaker/', 'teach/', 'teach/handout/']) {
    await page.goto('about:blank');
    await page.goto(`${home}${path}`);
    await expect(page.locator('h1').first()).toBeAttached();
    // A started talk has its title in another colour than the prerendered page.
    if (path === 'present/') await expect(page.locator('html[data-hydrated]')).toBeAttached();
    const colours = () =>
      page.evaluate(() =>
        ['body', 'h1', '.static-label', '.symbol-background', '.quote', '.map-pane', '.static-map path'].map(
          (selector) => {
            const element = document.querySelector(selector);
            if (!element) return '';
            const { color, backgroundColor, fill } = getComputedStyle(element);
            return [selector, color, backgroundColor, fill].join(' ');
          },
        ),
      );
    const before = await colours();
    await page.evaluate(DARK_READER);
    await page.evaluate(() => {
      const { DarkReader } = window as unknown as { DarkReader: { enable: (theme: Partial<Theme>) => void } };
      DarkReader.enable({ brightness: 100, contrast: 90, sepia: 10 });
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await colours(), path).toEqual(before);
    // Browsers with an automatic dark mode read this element.
    expect(
      await page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content),
    ).toMatch(/dark/);
  }
});
