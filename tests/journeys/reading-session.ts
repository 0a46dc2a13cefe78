import { expect, type Locator, type Page, test as base } from '@playwright/test';
import type { Text } from '../../src/core/article/article.ts';
import { messagesFor } from '../../src/core/i18n/messages-for.ts';
import type { WrittenMessages } from '../../src/core/i18n/messages/build.ts';
import { foreignAmong, listenTo, type PageNoise } from './page-noise.ts';
import { placeOf } from './published-article.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';
import { inLanguage } from '../../src/core/article/article-languages.ts';

export { expect };

/** One reader at the page in one language: what they can do and what they see. */
export type ReadingSession = {
  readonly language: Language;
  readonly words: WrittenMessages;
  /** Opens the page and waits until its words stand, map or no map; `fragment` as in the address, `#place=…`. */
  readonly open: (fragment?: string) => Promise<void>;
  /** Opens the page and waits until the map is drawn and at rest. */
  readonly openMap: (fragment?: string) => Promise<void>;
  readonly mapAtRest: () => Promise<void>;
  readonly textIn: (text: Text) => string;
  /** The place’s button on the map. */
  readonly place: (id: string) => Locator;
  /** What a finger aims at: the token of a place, or the name of one that has none. */
  readonly token: (id: string) => Locator;
  readonly mark: (id: string) => Locator;
  readonly row: (id: string) => Locator;
  readonly card: Locator;
  readonly cardTitle: Locator;
  readonly button: (name: string) => Locator;
  readonly currentRow: Locator;
  readonly selectedMarks: Locator;
  readonly mapNotice: Locator;
};

export type JourneyOptions = {
  readonly language: Language;
  /** Journeys that break something on purpose hear complaints about it. */
  readonly mayComplain: boolean;
  /** Journeys that begin in somebody else’s page. */
  readonly hasHost: boolean;
  /** Journeys in a build that lies on a disk. */
  readonly hasDisk: boolean;
};
type Fixtures = { readonly session: ReadingSession; readonly noise: PageNoise };

/** Every journey is also held to silence: no request to another host, no warning, no error, no refusal by the policy. */
export const test = base.extend<JourneyOptions & Fixtures>({
  language: ['ar', { option: true }],
  mayComplain: [false, { option: true }],
  hasHost: [false, { option: true }],
  hasDisk: [false, { option: true }],
  noise: [
    async ({ context, baseURL, mayComplain, hasHost, hasDisk }, use) => {
      const noise = listenTo(context);
      await use(noise);
      expect(
        foreignAmong(noise.requests, baseURL ?? '')
          .filter((url) => !hasHost || !url.startsWith('http://127.0.0.1:'))
          .filter((url) => !hasDisk || !url.startsWith('file:')),
        'requests to other hosts',
      ).toEqual([]);
      if (!mayComplain) expect(noise.complaints, 'what the console said').toEqual([]);
    },
    { auto: true },
  ],
  session: async ({ page, language }, use) => use(startSession(page, language)),
});

const PATHS: Readonly<Record<Language, string>> = { ar: '/', en: '/en/' };

export function startSession(page: Page, language: Language): ReadingSession {
  const words = messagesFor(language);
  const mark = (id: string) => page.locator(`[data-symbol="${id}"]`);
  const open = async (fragment = '') => {
    await page.goto(`${PATHS[language]}${fragment}`);
    await expect(page.locator('h1')).toBeVisible();
  };
  const mapAtRest = async () => {
    // Longer than the map’s own patience: a map that gives up is told by its sentence.
    await expect(page.locator('.map-pane')).toHaveAttribute('data-map-state', 'ready');
    await page.evaluate(waitForStillMarks);
  };
  return {
    language,
    words,
    open,
    openMap: async (fragment) => {
      await open(fragment);
      // As a finger does; nobody waits for a second look in sixty journeys.
      await page.locator('.map-pane').dispatchEvent('pointerdown');
      await page.locator('.map-pane').dispatchEvent('pointercancel');
      await mapAtRest();
    },
    mapAtRest,
    textIn: (text) => inLanguage(text, language),
    place: (id) => mark(id).getByRole('button'),
    token: (id) => mark(id).locator(placeOf(id).isReference ? '.symbol-label' : '.symbol-box'),
    mark,
    row: (id) => page.locator(`[id="passage=${id}"]`).getByRole('button'),
    card: page.locator('.card'),
    cardTitle: page.locator('.card').getByRole('heading', { level: 2 }),
    button: (name) => page.getByRole('button', { name, exact: true }),
    currentRow: page.locator('.row:has([aria-current="true"])'),
    selectedMarks: page.locator('[data-symbol]:has([aria-pressed="true"])'),
    mapNotice: page.locator('.map-notice'),
  };
}

/**
 * Runs in the page: the faces are in, and no mark has moved over six frames with nothing else to do. Frames are counted and not milliseconds:
 * a slow machine draws few of them, and the camera moves only with one.
 */
async function waitForStillMarks(): Promise<void> {
  await document.fonts.ready;
  const positions = () =>
    [...document.querySelectorAll('[data-symbol], [data-symbol] *')]
      .map((element) => element.getAttribute('style'))
      .join();
  let isIdle = true;
  const nextFrame = async () => {
    await new Promise(requestAnimationFrame);
    // A browser with much else to do may call no page idle: then the frames alone are counted.
    isIdle &&= await new Promise<boolean>((resolve) =>
      requestIdleCallback(({ didTimeout }) => resolve(!didTimeout), { timeout: 45_000 }),
    );
  };
  let [before, still] = ['', 0];
  while (still < 6) {
    const now = positions();
    still = now === before ? still + 1 : 0;
    before = now;
    await nextFrame();
  }
}
