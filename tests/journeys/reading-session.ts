import { expect, type Locator, type Page, test as base } from '@playwright/test';
import type { Text } from '../../src/core/article/article.ts';
import { messagesFor } from '../../src/core/i18n/messages-for.ts';
import type { WrittenMessages } from '../../src/core/i18n/messages/build.ts';
import { foreignRequests, recordPageLog, type PageLog } from './page-log.ts';
import { placeOf } from './published-article.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';
import { inLanguage } from '../../src/core/article/article-languages.ts';

export { expect };

/** The actions and locators of one reader of the page in one language. */
export type ReadingSession = {
  readonly language: Language;
  readonly messages: WrittenMessages;
  /** Opens the page and waits for its heading, not for the map; `fragment` as in the address, `#place=…`. */
  readonly open: (fragment?: string) => Promise<void>;
  /** Opens the page, loads the live map and waits until no symbol moves. */
  readonly openMap: (fragment?: string) => Promise<void>;
  readonly mapAtRest: () => Promise<void>;
  readonly textIn: (text: Text) => string;
  /** The place’s button on the map. */
  readonly place: (id: string) => Locator;
  /** The symbol of a place, or the label of one that has no symbol. */
  readonly symbol: (id: string) => Locator;
  /** The symbol of a place together with its label. */
  readonly placedSymbol: (id: string) => Locator;
  readonly row: (id: string) => Locator;
  readonly card: Locator;
  readonly cardTitle: Locator;
  readonly button: (name: string) => Locator;
  readonly currentRow: Locator;
  readonly selectedSymbols: Locator;
  readonly mapNotice: Locator;
};

export type JourneyOptions = {
  readonly language: Language;
  /** For journeys that cause warnings and errors on purpose. */
  readonly mayLogErrors: boolean;
  /** For journeys in a page of another origin, on 127.0.0.1. */
  readonly hasHost: boolean;
  /** For journeys on `file:` URLs. */
  readonly hasDisk: boolean;
};
type Fixtures = { readonly session: ReadingSession; readonly log: PageLog };

/** Every journey also checks that there is no request to another host, no warning, no error and no refusal by the policy. */
export const test = base.extend<JourneyOptions & Fixtures>({
  language: ['ar', { option: true }],
  mayLogErrors: [false, { option: true }],
  hasHost: [false, { option: true }],
  hasDisk: [false, { option: true }],
  log: [
    async ({ context, baseURL, mayLogErrors, hasHost, hasDisk }, use) => {
      const log = recordPageLog(context);
      await use(log);
      expect(
        foreignRequests(log.requests, baseURL ?? '')
          .filter((url) => !hasHost || !url.startsWith('http://127.0.0.1:'))
          .filter((url) => !hasDisk || !url.startsWith('file:')),
        'requests to other hosts',
      ).toEqual([]);
      if (!mayLogErrors) expect(log.problems, 'console warnings and errors').toEqual([]);
    },
    { auto: true },
  ],
  session: async ({ page, language }, use) => use(startSession(page, language)),
});

const PATHS: Readonly<Record<Language, string>> = { ar: '/', en: '/en/' };

export function startSession(page: Page, language: Language): ReadingSession {
  const messages = messagesFor(language);
  const placedSymbol = (id: string) => page.locator(`[data-symbol="${id}"]`);
  const open = async (fragment = '') => {
    await page.goto(`${PATHS[language]}${fragment}`);
    await expect(page.locator('h1')).toBeVisible();
  };
  const mapAtRest = async () => {
    // The timeout of `expect` is longer than that of the map, so that a failed map has shown its alert by then.
    await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await page.evaluate(waitForSymbolsAtRest);
  };
  return {
    language,
    messages,
    open,
    openMap: async (fragment) => {
      await open(fragment);
      // A press loads the live map at once, without the delay after which it loads by itself.
      await page.locator('.map-pane').dispatchEvent('pointerdown');
      await page.locator('.map-pane').dispatchEvent('pointercancel');
      await mapAtRest();
    },
    mapAtRest,
    textIn: (text) => inLanguage(text, language),
    place: (id) => placedSymbol(id).getByRole('button'),
    symbol: (id) => placedSymbol(id).locator(placeOf(id).isReference ? '.symbol-label' : '.symbol-box'),
    placedSymbol,
    row: (id) => page.locator(`[id="passage=${id}"]`).getByRole('button'),
    card: page.locator('.card'),
    cardTitle: page.locator('.card').getByRole('heading', { level: 2 }),
    button: (name) => page.getByRole('button', { name, exact: true }),
    currentRow: page.locator('.row:has([aria-current="true"])'),
    selectedSymbols: page.locator('[data-symbol]:has([aria-pressed="true"])'),
    mapNotice: page.locator('.map-notice'),
  };
}

/**
 * Runs in the page: waits until the fonts are loaded and no symbol has moved for six idle animation frames. Counts frames
 * and not milliseconds: a slow machine draws few of them, and the camera moves only with one.
 */
async function waitForSymbolsAtRest(): Promise<void> {
  await document.fonts.ready;
  const positions = () =>
    [...document.querySelectorAll('[data-symbol], [data-symbol] *')]
      .map((element) => element.getAttribute('style'))
      .join();
  let isIdle = true;
  const nextFrame = async () => {
    await new Promise(requestAnimationFrame);
    // A busy browser may never report idle: then only frames are counted.
    isIdle &&= await new Promise<boolean>((resolve) =>
      requestIdleCallback(({ didTimeout }) => resolve(!didTimeout), { timeout: 45_000 }),
    );
  };
  let [before, unmoved] = ['', 0];
  while (unmoved < 6) {
    const now = positions();
    unmoved = now === before ? unmoved + 1 : 0;
    before = now;
    await nextFrame();
  }
}
