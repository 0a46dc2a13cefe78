import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './reading-session.ts';

// A first visit without scripts: text is drawn in the web fonts that the page requests.
test.use({ javaScriptEnabled: false });

type FontUse = { readonly familyName: string; readonly isCustomFont: boolean; readonly glyphCount: number };

const PAGES = ['', 'present/', 'teach/', 'teach/handout/', 'embed/'];

/** The link to the other language is one word in a system font: no font is loaded for it. */
const LEFT_OUT = '[hreflang]';

/** Every element with text of its own, with the fonts that the browser drew it in, spaces and digits included. */
async function fontsUsed(page: Page, cdp: CDPSession) {
  await page.evaluate((leftOut) => {
    for (const element of document.body.querySelectorAll('*'))
      if (
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
        element.getClientRects().length > 0 &&
        !element.matches(leftOut)
      )
        element.setAttribute('data-has-text', element.closest('[lang]')?.getAttribute('lang') ?? '');
  }, LEFT_OUT);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-has-text]' });
  const used = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
    const { outerHTML } = await cdp.send('DOM.getOuterHTML', { nodeId });
    used.push({ fonts: fonts as readonly FontUse[], markup: outerHTML.replace(/\s+/g, ' ').slice(0, 120) });
  }
  return used;
}

for (const path of PAGES)
  test(`on a first visit every letter, space and digit of /${path} is drawn in a web font of the site`, async ({
    page,
    context,
    language,
  }) => {
    await page.goto(`${language === 'en' ? 'en/' : ''}${path}`);
    await page.evaluate(() => document.fonts.ready);
    const cdp = await context.newCDPSession(page);
    await cdp.send('DOM.enable');
    await cdp.send('CSS.enable');
    const used = await fontsUsed(page, cdp);
    expect(used.length).toBeGreaterThan(20);
    const foreign = used.filter(({ fonts }) => fonts.some(({ isCustomFont }) => !isCustomFont));
    expect(
      foreign.map(({ markup, fonts }) => `${fonts.map(({ familyName }) => familyName).join()}: ${markup}`),
    ).toEqual([]);
  });
