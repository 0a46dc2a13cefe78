import type { Page } from '@playwright/test';
import { type Broken, breakPart, partsDrawn, seen, type Step, walk } from './broken-part.ts';
import { expect, test } from '../reading-session.ts';

// Every component of every page is made to throw, each in a page of its own: whatever does, the words stay.
test.use({ mayComplain: true });
test.describe.configure({ mode: 'parallel' });

type Walked = {
  readonly name: string;
  readonly address: string;
  /** Take a reader past every component of the page, each begun as the page comes. */
  readonly walks: readonly (readonly Step[])[];
  /** Where a page shows one thing after the other: what has to stand there at the least, while it does. */
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

const FRAME: Walked['walks'] = [
  [
    { press: '.static-symbol[data-place="mosul"]', until: '[data-hydrated] .static-symbol[data-selected]' },
    { press: '.frame-steps button:last-of-type', until: '.frame' },
  ],
  [
    { press: '.static-symbol[data-place="mosul"]', until: '[data-hydrated]' },
    { press: '.frame-tool', until: '.frame-panels .row' },
    { press: '.frame-panels .row-button', until: '.frame:not([data-list-open])' },
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
  // A filter that is on leaves words out because it was asked to.
  { name: 'reader', address: '', walks: READER, instead: '.filter-bar .chip' },
  { name: 'frame', address: 'embed/', walks: FRAME },
  { name: 'talk', address: 'present/', walks: TALK, instead: '.talk-scene .quote, .talk-scene h1' },
  { name: 'window of the speaker', address: 'present/speaker/', walks: SPEAKER, instead: '.speaker-notes .notes' },
  {
    name: 'question of who says so',
    address: 'teach/who-says-so/',
    walks: ACTIVITY,
    instead: '#activity[data-hydrated]',
  },
  { name: 'question of how sure', address: 'teach/how-sure/', walks: ACTIVITY, instead: '#activity[data-hydrated]' },
];

/** What the page shows where no script runs. */
async function written(page: Page, address: string) {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(address);
  const found = await seen(page);
  await page.unroute('**/*.js');
  return found;
}

type Least = { readonly words: number; readonly maps: number };
type Asked = { readonly address: string; readonly walked: Walked; readonly least: Least };

async function faultsOf(page: Page, { address, walked, least }: Asked, broken: Broken, at: number) {
  await breakPart(page, broken);
  await page.goto(address);
  const { hasThrown } = await walk(page, walked.walks[at] ?? [], at);
  const now = await seen(page);
  // Words are left out where a filter is on, and then something has to say so, whichever part is the broken one.
  const signs = await page.locator('.filter-bar').allInnerTexts();
  const isFiltered = signs.some((sign) => /[\d٠-٩]/.test(sign));
  const shows =
    isFiltered || (walked.instead !== undefined && (await page.locator(walked.instead).first().isVisible()));
  const what = `${broken.when}: ${broken.part.slice(0, 160)}`;
  return [
    // What is drawn anew depends on what had come when the page changed; most of it has.
    ...(hasThrown || broken.when === 'drawn anew' ? [] : [`has not thrown, ${what}`]),
    ...(now.words >= least.words || shows ? [] : [`${now.words} of ${least.words} words, ${what}`]),
    ...(now.maps > 0 || least.maps === 0 ? [] : [`no map, ${what}`]),
    ...(/انقطع الاتصال|The connection broke/.test(now.text) ? [`blames the connection, ${what}`] : []),
  ];
}

/** Pages at once, each with a broken part of its own. */
const SIDE_BY_SIDE = 3;

for (const walked of PAGES)
  test(`whichever part of the ${walked.name} throws, every word and the drawn map stay`, async ({
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
    const least = await inNewPage((page) => written(page, address));
    // The map library would be most of the work, and none of these parts needs it.
    await context.route(/start-map-|frame-map-|basemap\.topojson/, (route) => route.abort());
    const drawn = new Map<string, { first?: number; anew?: number }>();
    for (const [at, steps] of walked.walks.entries()) {
      const found = await inNewPage(async (page) => {
        await breakPart(page);
        await page.goto(address);
        await walk(page, steps, at);
        return partsDrawn(page);
      });
      for (const [part, how] of found) drawn.set(part, { ...how, ...drawn.get(part) });
    }
    // The program is the same in both languages: each tries one half.
    const when = language === 'ar' ? 'drawn' : 'drawn anew';
    const broken = [...drawn].flatMap(([part, { first, anew }]) => {
      const at = when === 'drawn' ? first : anew;
      return at === undefined ? [] : [{ at, broken: { part, when } as const }];
    });
    expect(broken.length, 'components that were drawn').toBeGreaterThan(1);
    const faults: string[] = [];
    const next = async (): Promise<void> => {
      const one = broken.pop();
      if (!one) return;
      const asked = { address, walked, least };
      faults.push(...(await inNewPage((page) => faultsOf(page, asked, one.broken, one.at))));
      await next();
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, next));
    expect(faults).toEqual([]);
  });
