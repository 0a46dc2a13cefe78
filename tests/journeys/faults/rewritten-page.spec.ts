import type { Page } from '@playwright/test';

import { expect, test } from '../reading-session.ts';
import { REWRITING } from './rewriting-programs.ts';
import type { PublishedLanguage as Language } from '../../published-pages.ts';

// The map is not what is asked about, and does not come.
test.use({ mayComplain: true });
test.beforeEach(async ({ page }) => {
  await page.route(/start-map-|frame-map-/, (route) => route.abort());
});

type Step = (page: Page) => Promise<unknown>;

/** Presses as a program does, wherever on the page it stands; waits until it is there, and for what it brings in a part of its own. */
const press =
  (selector: string, at = 0, brings?: string): Step =>
  async (page) => {
    const target = page.locator(selector).nth(at);
    await target.waitFor({ state: 'attached' });
    await target.evaluate((element: HTMLElement | SVGElement) => {
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
    if (brings !== undefined) await page.locator(brings).first().waitFor({ state: 'attached' });
  };
const type =
  (selector: string, text: string, brings?: string): Step =>
  async (page) => {
    await page.locator(selector).fill(text);
    if (brings !== undefined) await page.locator(brings).first().waitFor({ state: 'attached' });
  };
const key =
  (name: string, brings?: string): Step =>
  async (page) => {
    await page.keyboard.press(name);
    if (brings !== undefined) await page.locator(brings).first().waitFor({ state: 'attached' });
  };

const place = (id: string) => press(`[id="place=${id}"] .place-row-button`);

type Walk = { readonly path: string; readonly ready: string; readonly steps: Readonly<Record<string, Step>> };

/** Every kind of change there is, on every kind of page. */
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
        'a topic of the key': press('.legend-topic'),
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
        'the code for other pages': press('.embed-invite button', 0, 'dialog[open] [role="tab"]'),
        'the code of another kind': press('dialog[open] [role="tab"]', 1),
        'with a choice': press('dialog[open] input[type="checkbox"]', 1),
      },
    },
    'the frame': {
      path: `${home}embed/#place=tarmiyah-district`,
      ready: '.frame-passage .quote',
      steps: {
        'the next passage': press('.frame-steps button', 1),
        'the one after': press('.frame-steps button', 1),
        'the one before': press('.frame-steps button'),
        'the list': press('.frame-tool', 0, '.frame-panels .row'),
        'a passage of the list': press('.frame-panels .row-button', 12),
        'the list again': press('.frame-tool', 0, '.frame-panels .row'),
        'a passage of the timeline': press('.frame-panels .timeline-mark', 3),
        'a last step': press('.frame-steps button', 1),
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
    'the notes of the speaker': {
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
    'who says so': {
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
    'how sure is the dot': {
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
 * Runs in the page: the words on show, in capitals and without spaces, since a translator changes both, and without the clock. Waits until they
 * are the ones wanted, or have been the same for some frames; frames are counted, and not time. The map is a drawing.
 */
async function shownWords(wanted: string | undefined): Promise<string> {
  const parts =
    '.page-header, .panel, .aside, .sheet, .legend, .timeline, dialog[open], .frame-head, .frame-passage, .frame-foot, .frame-panels, #talk, #activity';
  const read = () =>
    [...document.querySelectorAll<HTMLElement>(parts)]
      .filter((part) => !part.parentElement?.closest(parts))
      .map((part) => part.innerText.toUpperCase().replace(/\s+|\d\d:\d\d/g, ''))
      .join('\n');
  let [words, same] = [read(), 0];
  for (let frame = 0; frame < 900; frame++) {
    if (wanted === undefined ? same > 40 : words === wanted && same > 10) break;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = read();
    same = now === words ? same + 1 : 0;
    words = now;
  }
  return words;
}

/** As the page shows it to someone whose browser leaves it alone. */
async function walkAlone(page: Page, { path, ready, steps }: Walk): Promise<readonly (readonly [string, string])[]> {
  await open(page, path, ready);
  const shown: (readonly [string, string])[] = [];
  for (const [name, step] of Object.entries(steps)) {
    await step(page);
    shown.push([name, await page.evaluate(shownWords, undefined)]);
  }
  return shown;
}

async function open(page: Page, path: string, ready: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(path);
  // Rows far below the eyes wait to be laid out, and say nothing as long: how many do hangs on where the page was scrolled.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.row { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await page.locator(ready).first().waitFor();
}

/** The article is long to walk: there the two that do most; every one of them where it is short. */
const LONG = ['puts a translation in the place of each text', 'translates late'];

for (const kind of Object.keys(walkOf('ar')))
  test(`on ${kind} no program that rewrites text parts words from their source`, async ({ page, language }) => {
    test.setTimeout(240_000);
    page.setDefaultTimeout(15_000);
    const walk = walkOf(language)[kind];
    if (!walk) throw new Error(kind);
    page.setDefaultTimeout(15_000);
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    const alone = await walkAlone(page, walk);
    expect(new Set(alone.map(([, words]) => words)).size, 'changes that can be seen').toBeGreaterThan(alone.length / 2);
    for (const [program, rewrite] of Object.entries(REWRITING)) {
      if (kind === 'the article' && !LONG.includes(program)) continue;
      await open(page, walk.path, walk.ready);
      await page.evaluate(rewrite);
      for (const [name, words] of alone) {
        await walk.steps[name]?.(page);
        await page.evaluate(() => (window as { answer?: () => void }).answer?.());
        expect(await page.evaluate(shownWords, words), `${program}: ${name}`).toBe(words);
      }
      expect(thrown, program).toEqual([]);
    }
  });
