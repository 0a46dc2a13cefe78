import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** To be called before the page is opened. An init script passes the page’s policy, which stays in force. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: axe.source });
}

/** What axe holds against the page as it stands, one line a rule and element. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (tags) => {
    // What is on its way is judged where it arrives.
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const { axe: run } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await run.run(document, { runOnly: { type: 'tag', values: tags } });
    const sheet = document.querySelector('.card')?.getBoundingClientRect();
    /** A row that lies half under the sheet is scrolled from under it; axe takes the covered half for lost. */
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
