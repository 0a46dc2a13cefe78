import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** To be called before the page is opened. The content security policy of the page does not apply to init scripts and stays in force. */
export async function injectAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: axe.source });
}

/** The violations that axe finds on the current page, one line for each rule and element. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (tags) => {
    // Axe runs after all animations, on final positions and colours.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const { axe: run } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await run.run(document, { runOnly: { type: 'tag', values: tags } });
    const sheet = document.querySelector('.card')?.getBoundingClientRect();
    /** A row partly under the bottom sheet can be scrolled clear of it; axe measures only the uncovered part. */
    const isUnderSheet = (selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect();
      if (!box || !sheet || document.querySelector(selector)?.closest('.card') || box.width < 24 || box.height < 24)
        return false;
      return box.top < sheet.bottom && box.bottom > sheet.top && box.left < sheet.right && box.right > sheet.left;
    };
    const reached = violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.filter(({ target }) => id !== 'target-size' || !isUnderSheet(String(target[0]))),
    }));
    return reached.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  }, TAGS);
}
