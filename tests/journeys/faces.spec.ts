import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './reading-session.ts';

// A first visit, and no script: what is written is set in the faces that came with it.
test.use({ javaScriptEnabled: false });

type Face = { readonly familyName: string; readonly isCustomFont: boolean; readonly glyphCount: number };

const PAGES = ['', 'present/', 'teach/', 'teach/handout/', 'embed/'];

/** The name of the other language is one word in the faces of the reader’s own: a face is not fetched for it. */
const LEFT_OUT = '[hreflang]';

/** Every element that has words of its own, with the faces the browser drew them with, spaces and digits too. */
async function drawnWith(page: Page, cdp: CDPSession) {
  await page.evaluate((leftOut) => {
    for (const element of document.body.querySelectorAll('*'))
      if (
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
        element.getClientRects().length > 0 &&
        !element.matches(leftOut)
      )
        element.setAttribute('data-worded', element.closest('[lang]')?.getAttribute('lang') ?? '');
  }, LEFT_OUT);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-worded]' });
  const drawn = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
    const { outerHTML } = await cdp.send('DOM.getOuterHTML', { nodeId });
    drawn.push({ fonts: fonts as readonly Face[], markup: outerHTML.replace(/\s+/g, ' ').slice(0, 120) });
  }
  return drawn;
}

for (const path of PAGES)
  test(`on a first visit every letter, space and digit of /${path} comes from our own faces`, async ({
    page,
    context,
    language,
  }) => {
    await page.goto(`${language === 'en' ? 'en/' : ''}${path}`);
    await page.evaluate(() => document.fonts.ready);
    const cdp = await context.newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const drawn = await drawnWith(page, cdp);
    expect(drawn.length).toBeGreaterThan(20);
    const foreign = drawn.filter(({ fonts }) => fonts.some(({ isCustomFont }) => !isCustomFont));
    expect(
      foreign.map(({ markup, fonts }) => `${fonts.map(({ familyName }) => familyName).join()}: ${markup}`),
    ).toEqual([]);
  });
