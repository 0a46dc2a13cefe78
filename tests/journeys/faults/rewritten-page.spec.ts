import type { Page } from '@playwright/test';

import { expect, test } from '../reading-session.ts';
import { REWRITING } from './rewriting-programs.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';

// The live map is not tested here and is blocked.
test.use({ mayLogErrors: true });
test.beforeEach(async ({ page }) => {
  await page.route(/start-map-|embed-map-/, (route) => route.abort());
});

type Step = (page: Page) => Promise<unknown>;

/** Dispatches a click, also outside the viewport; waits for its target, and afterwards for what the click loads. */
const press =
  (selector: string, at = 0, loads?: string): Step =>
  async (page) => {
    const target = page.locator(selector).nth(at);
    await target.waitFor({ state: 'attached' });
    await target.evaluate((element: HTMLElement | SVGElement) => {
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
    if (loads !== undefined) await page.locator(loads).first().waitFor({ state: 'attached' });
  };
const type =
  (selector: string, text: string, loads?: string): Step =>
  async (page) => {
    await page.locator(selector).fill(text);
    if (loads !== undefined) await page.locator(loads).first().waitFor({ state: 'attached' });
  };
const key =
  (name: string, loads?: string): Step =>
  async (page) => {
    await page.keyboard.press(name);
    if (loads !== undefined) await page.locator(loads).first().waitFor({ state: 'attached' });
  };

const place = (id: string) => press(`[id="place=${id}"] .place-row-button`);

type Walk = { readonly path: string; readonly ready: string; readonly steps: Readonly<Record<string, Step>> };

/** All kinds of changes, on all kinds of pages. */
const walkOf = (language: Language): Readonly<Record<string, Walk>> => {
  const home = language === 'ar' ? '/' : '/en/';
  const [first, second] = language === 'ar' ? ['مو', 'الطا'] : ['mo', 'tarm'];
  return {
    'the article': {
      path: `${home}#place=tarmiyah-district`,
      ready: '.card',
      steps: {
        'another place': place('kirkuk'),
        'a third': place('mosul'),
        'a country': place('syria'),
        'its next passage': press('.step-on'),
        'in the order of the article': press('.card-order'),
        'the passage after': press('.step-on'),
        'the other language': press('.translation-note button'),
        'the other language, put away': press('.translation-note button'),
        'the reference': press('.references summary'),
        'another place with the same card open': place('baqubah'),
        'no place': press('.card-close'),
        'a passage from the list': press('.row-button', 7),
        'a passage from the timeline': press('.timeline-mark', 2),
        'no passage': key('Escape'),
        'a topic of the legend': press('.legend-topic'),
        'a second topic': press('.legend-topic', 2),
        'the first one, not': press('.legend-topic'),
        'the filters': press('.tool-filters', 0, '.filter-choice'),
        'a filter': press('.filter-choice', 4),
        'another filter': press('.filter-choice', 12),
        'filters put away': press('.filters-close'),
        'one filter lifted': press('.chip button, button.chip'),
        'the search': press('.tool-search', 0, '.aside input'),
        'something searched for': type('.aside input', first, '.search-option'),
        'something else searched for': type('.aside input', second),
        'nothing searched for': type('.aside input', ''),
        'something found': type('.aside input', second),
        'what was found': key('Enter'),
        'the embed code': press('.embed-invite button', 0, 'dialog[open] [role="tab"]'),
        'another kind of embed code': press('dialog[open] [role="tab"]', 1),
        'an option of the embed code': press('dialog[open] input[type="checkbox"]', 1),
      },
    },
    'the embed': {
      path: `${home}embed/#place=tarmiyah-district`,
      ready: '.embedded-passage .quote',
      steps: {
        'the next passage': press('.embedded-steps button', 1),
        'the one after': press('.embedded-steps button', 1),
        'the one before': press('.embedded-steps button'),
        'the list': press('.embedded-tool', 0, '.embedded-panels .row'),
        'a passage of the list': press('.embedded-panels .row-button', 12),
        'the list again': press('.embedded-tool', 0, '.embedded-panels .row'),
        'a passage of the timeline': press('.embedded-panels .timeline-mark', 3),
        'a last step': press('.embedded-steps button', 1),
      },
    },
    'the presentation': {
      path: `${home}present/`,
      ready: '.talk-screen h1',
      steps: {
        'the next scene': key('PageDown'),
        'the one after': key('PageDown'),
        'a passage further': key('PageDown'),
        another: key('PageDown'),
        back: key('PageUp'),
        'the overview': key('o', '.talk-dialog[open] li'),
        'a scene of the overview': press('.talk-dialog li button, .talk-dialog li a', 6),
        'on from there': key('PageDown'),
        'the number of a scene': key('g', '.talk-dialog[open] input'),
        'no number': key('Escape'),
        'the keys': key('?', '.talk-dialog[open]'),
        'no keys': key('Escape'),
        'the last scene': key('End'),
        'the first scene': key('Home'),
      },
    },
    'the speaker window': {
      path: `${home}present/speaker/`,
      ready: '.speaker .notes-title',
      steps: {
        'the next scene': press('.speaker-next'),
        'the one after': press('.speaker-next'),
        'a passage further': press('.speaker-next'),
        back: press('.speaker-foot button'),
        'the last scene': key('End'),
      },
    },
    'the activity who-says-so': {
      path: `${home}teach/who-says-so/`,
      ready: '.way',
      steps: {
        'begun alone': press('.way', 1),
        'an answer': press('.asked input', 0),
        'what the article says': press('.step-foot .button-primary'),
        'the next question': press('.step-foot .button-primary'),
        'its answer': press('.step-foot .button-primary'),
        'a third question': press('.step-foot .button-primary'),
        'another way': press('.step-foot .button', 1),
      },
    },
    'the activity how-sure': {
      path: `${home}teach/how-sure/`,
      ready: '.asked .step-foot .button-primary',
      steps: {
        'no dot': press('.tally-choice input'),
        'what the article allows': press('.step-foot .button-primary'),
        'the next question': press('.step-foot .button-primary'),
        'no dot again': press('.tally-choice input'),
        'its answer': press('.step-foot .button-primary'),
      },
    },
  };
};

/**
 * Runs in the page: the visible text outside the map, in capitals and without spaces, since translators change both, and
 * without the time of day. Waits until it is the wanted text or has not changed for some animation frames.
 */
async function shownText(wanted: string | undefined): Promise<string> {
  const parts =
    '.page-header, .panel, .aside, .sheet, .legend, .timeline, dialog[open], .embedded-head, .embedded-passage, .embedded-foot, .embedded-panels, #talk, #activity';
  const read = () =>
    [...document.querySelectorAll<HTMLElement>(parts)]
      .filter((part) => !part.parentElement?.closest(parts))
      .map((part) => part.innerText.toUpperCase().replace(/\s+|\d\d:\d\d/g, ''))
      .join('\n');
  let [text, same] = [read(), 0];
  for (let frame = 0; frame < 900; frame++) {
    if (wanted === undefined ? same > 40 : text === wanted && same > 10) break;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = read();
    same = now === text ? same + 1 : 0;
    text = now;
  }
  return text;
}

/** The text after each step where no program rewrites the page. */
async function walkUnchanged(
  page: Page,
  { path, ready, steps }: Walk,
): Promise<readonly (readonly [string, string])[]> {
  await open(page, path, ready);
  const shown: (readonly [string, string])[] = [];
  for (const [name, step] of Object.entries(steps)) {
    await step(page);
    shown.push([name, await page.evaluate(shownText, undefined)]);
  }
  return shown;
}

async function open(page: Page, path: string, ready: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path);
  // Rows far below the viewport are not laid out and have no text; how many depends on the scroll position.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.row { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await page.locator(ready).first().waitFor();
}

/** The programs tested on the article, whose walk is long: the two that change most. The other pages are tested with all. */
const ON_THE_ARTICLE = ['replaces each text node by a translation', 'translates with a delay'];

for (const kind of Object.keys(walkOf('ar')))
  test(`on ${kind} each step shows the same text when a program rewrites the page as without it`, async ({
    page,
    language,
  }) => {
    test.setTimeout(240_000);
    page.setDefaultTimeout(15_000);
    const walk = walkOf(language)[kind];
    if (!walk) throw new Error(kind);
    page.setDefaultTimeout(15_000);
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    const unchanged = await walkUnchanged(page, walk);
    expect(new Set(unchanged.map(([, text]) => text)).size, 'visible changes').toBeGreaterThan(unchanged.length / 2);
    for (const [program, rewrite] of Object.entries(REWRITING)) {
      if (kind === 'the article' && !ON_THE_ARTICLE.includes(program)) continue;
      await open(page, walk.path, walk.ready);
      await page.evaluate(rewrite);
      for (const [name, text] of unchanged) {
        await walk.steps[name]?.(page);
        await page.evaluate(() => (window as { answer?: () => void }).answer?.());
        expect(await page.evaluate(shownText, text), `${program}: ${name}`).toBe(text);
      }
      expect(thrown, program).toEqual([]);
    }
  });
