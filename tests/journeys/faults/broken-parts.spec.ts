import type { Page } from '@playwright/test';
import { type Broken, breakPart, renderedParts, visibleContent, type Step, walk } from './broken-part.ts';
import { expect, test } from '../reading-session.ts';

// Every component of every page is made to throw, each in a new page: the text has to stay.
test.use({ mayLogErrors: true });
test.describe.configure({ mode: 'parallel' });

type Walked = {
  readonly name: string;
  readonly address: string;
  /** Together they render every component of the page; each starts on a page just opened. */
  readonly walks: readonly (readonly Step[])[];
  /** For pages that show one thing at a time: a selector that must be visible where the whole text is not. */
  readonly instead?: string;
};

const READER: Walked['walks'] = [
  [{ press: '.row-button', until: '.card' }],
  [
    { press: '.tool-search', until: '.aside input' },
    { press: '.aside input', until: '[role="option"]' },
  ],
  [
    { press: '.tool-filters', until: '.aside .filters-close' },
    { press: '.aside .filter-choice input', until: '.chip' },
    { press: '.aside .filter-choice input', until: '.filter-bar:not(:has(.chip))' },
    { press: '.filters-close', until: 'main:not([inert])' },
  ],
  [{ press: '.tool-help', until: '.help-close' }],
  [
    { to: '#place=kirkuk', until: '.card' },
    { to: '#place=mosul', until: '.card' },
    { press: '.references button', until: '.references [role="status"]:not(:empty)' },
  ],
  [{ press: '.page-header-tools > .icon-button', until: '[data-theme="dark"]' }],
  [{ press: '.island-embed button', until: '.embed-dialog[open] .embed-text' }],
];

const EMBED: Walked['walks'] = [
  [
    { press: '.static-symbol[data-place="mosul"]', until: '[data-hydrated] .static-symbol[data-selected]' },
    { press: '.embedded-steps button:last-of-type', until: '.embedded' },
  ],
  [
    { press: '.static-symbol[data-place="mosul"]', until: '[data-hydrated]' },
    { press: '.embedded-tool', until: '.embedded-panels .row' },
    { press: '.embedded-panels .row-button', until: '.embedded:not([data-list-open])' },
  ],
];

const TALK: Walked['walks'] = [
  [{ until: '.talk-screen' }, { key: 'PageDown', until: '.talk-screen' }, { key: 'PageDown', until: '.talk-screen' }],
  [{ until: '.talk-screen' }, { key: '?', until: '.talk-help[open]' }],
  [{ until: '.talk-screen' }, { key: 'o', until: '.talk-overview[open]' }],
  [{ until: '.talk-screen' }, { key: 'g', until: '.talk-goTo[open]' }],
  [{ until: '.talk-screen' }, { key: 'l', until: '.spot' }, { key: 'b', until: '.talk-black' }],
];

const SPEAKER: Walked['walks'] = [
  [{ until: '.speaker' }, { key: 'PageDown', until: '.speaker' }, { key: '?', until: '.talk-help[open]' }],
];

const ACTIVITY: Walked['walks'] = [
  [
    { until: '#activity[data-hydrated]' },
    { press: '#activity button', until: '#activity' },
    { press: '#activity button', until: '#activity' },
    { press: '#activity button', until: '#activity' },
  ],
];

const PAGES: readonly Walked[] = [
  // An active filter hides passages on purpose.
  { name: 'reader', address: '', walks: READER, instead: '.filter-bar .chip' },
  { name: 'embed', address: 'embed/', walks: EMBED },
  { name: 'talk', address: 'present/', walks: TALK, instead: '.talk-scene .quote, .talk-scene h1' },
  { name: 'speaker window', address: 'present/speaker/', walks: SPEAKER, instead: '.speaker-notes .notes' },
  {
    name: 'activity who-says-so',
    address: 'teach/who-says-so/',
    walks: ACTIVITY,
    instead: '#activity[data-hydrated]',
  },
  { name: 'activity how-sure', address: 'teach/how-sure/', walks: ACTIVITY, instead: '#activity[data-hydrated]' },
];

/** What the page shows without scripts. */
async function contentWithoutScripts(page: Page, address: string) {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(address);
  const found = await visibleContent(page);
  await page.unroute('**/*.js');
  return found;
}

type Least = { readonly words: number; readonly maps: number };
type Trial = { readonly address: string; readonly walked: Walked; readonly least: Least };

async function faultsOf(page: Page, { address, walked, least }: Trial, broken: Broken, at: number) {
  await breakPart(page, broken);
  await page.goto(address);
  const { hasThrown } = await walk(page, walked.walks[at] ?? [], at);
  const now = await visibleContent(page);
  // An active filter hides text; then the filter bar has to say so, whichever component is broken.
  const signs = await page.locator('.filter-bar').allInnerTexts();
  const isFiltered = signs.some((sign) => /[\d٠-٩]/.test(sign));
  const shows =
    isFiltered || (walked.instead !== undefined && (await page.locator(walked.instead).first().isVisible()));
  const what = `${broken.when}: ${broken.part.slice(0, 160)}`;
  return [
    // Whether a component re-renders depends on what had loaded when the page changed, so it need not throw.
    ...(hasThrown || broken.when === 're-rendered' ? [] : [`has not thrown, ${what}`]),
    ...(now.words >= least.words || shows ? [] : [`${now.words} of ${least.words} words, ${what}`]),
    ...(now.maps > 0 || least.maps === 0 ? [] : [`no map, ${what}`]),
    ...(/انقطع الاتصال|The connection broke/.test(now.text) ? [`blames the connection, ${what}`] : []),
  ];
}

/** Number of pages open at a time, each with another broken component. */
const SIDE_BY_SIDE = 3;

for (const walked of PAGES)
  test(`if any component of the ${walked.name} throws, all text and the static map stay`, async ({
    context,
    baseURL,
    language,
  }) => {
    // Some hundred pages are opened one after the other.
    test.setTimeout(600_000);
    const address = `${baseURL}${language === 'en' ? 'en/' : ''}${walked.address}`;
    const inNewPage = async <Result>(task: (page: Page) => Promise<Result>): Promise<Result> => {
      const page = await context.newPage();
      const result = await task(page);
      await page.close();
      return result;
    };
    const least = await inNewPage((page) => contentWithoutScripts(page, address));
    // The map library would take most of the time, and none of these components needs it.
    await context.route(/start-map-|embed-map-|basemap\.topojson/, (route) => route.abort());
    const rendered = new Map<string, { first?: number; again?: number }>();
    for (const [at, steps] of walked.walks.entries()) {
      const found = await inNewPage(async (page) => {
        await breakPart(page);
        await page.goto(address);
        await walk(page, steps, at);
        return renderedParts(page);
      });
      for (const [part, how] of found) rendered.set(part, { ...how, ...rendered.get(part) });
    }
    // The scripts are the same in both languages: each language tests one half.
    const when = language === 'ar' ? 'rendered' : 're-rendered';
    const broken = [...rendered].flatMap(([part, { first, again }]) => {
      const at = when === 'rendered' ? first : again;
      return at === undefined ? [] : [{ at, broken: { part, when } as const }];
    });
    expect(broken.length, 'rendered components').toBeGreaterThan(1);
    const faults: string[] = [];
    const next = async (): Promise<void> => {
      const one = broken.pop();
      if (!one) return;
      const trial = { address, walked, least };
      faults.push(...(await inNewPage((page) => faultsOf(page, trial, one.broken, one.at))));
      await next();
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next));
    expect(faults).toEqual([]);
  });
