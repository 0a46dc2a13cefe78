import { h } from 'preact';
import { pageLanguage } from '../../browser/page-language.ts';
import { whenInputIdle } from '../../browser/when-input-idle.ts';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import { giveArticleGlyphs } from '../../map/live/article-glyphs.ts';
import { loadMap } from '../../map/live/load-map.ts';
import { indexArticle } from '../../core/article/article-index.ts';
import type { ReaderData } from '../page-data.ts';
import { Reader } from './reader.tsx';
import { hydratePage } from '../../browser/hydrate.ts';
import { registerWhenIdle } from '../service-worker/register-when-idle.ts';
import { reportLoadFailure } from '../../browser/load-failures.ts';
import { startTheme } from '../../browser/theme.ts';
import type { CoreMessages } from '../../core/i18n/messages/core.ts';
import { makeStore } from '../../core/state/store.ts';

export type StartApp = (root: HTMLElement) => Promise<void>;

/**
 * Makes a written page answer, with the words of its interface. It says which data it shows and where the site lies; nothing below this
 * file knows.
 */
export async function startApp(core: CoreMessages, root: HTMLElement): Promise<void> {
  const { article = '', integrity = '', base = './' } = root.dataset;
  const coming = fetchReaderData(`${base}${article}`, integrity);
  giveArticleGlyphs(coming);
  // Whoever reached for the map waits for it no longer than for the program; the map itself says what failed.
  if (root.querySelector('[data-wanted]')) whenInputIdle(() => loadMap(base).catch(() => undefined));
  // What the address says is read before the first press is answered, which would be undone by it.
  const bringBinding = () => import('./bind-address.ts');
  const [data, binding] = await Promise.all([coming, location.hash && bringBinding().catch(() => undefined)]);
  const index = indexArticle(data.article);
  const store = makeStore(index);
  // Hydrating holds the page up for a moment: not while a finger is down or the page scrolls.
  await new Promise<void>(whenInputIdle);
  const reader = h(Reader, {
    reading: makeViewContext(index, pageLanguage(), core),
    store,
    base,
    timeline: data.timeline,
  });
  hydratePage(root, reader, markFault);
  startTheme();
  registerWhenIdle(base);
  if (binding) return binding.bindAddress(index, store, 'address', data.extent);
  // A link says what to show; otherwise there is nothing to keep in step until the reader does something.
  const bind = (first: 'address' | 'page') => {
    stops.forEach((stop) => stop());
    void bringBinding().then(({ bindAddress }) => bindAddress(index, store, first, data.extent));
  };
  const onAddress = () => bind('address');
  const onPage = () => bind('page');
  const stops = [
    store.state.listen(onPage),
    store.camera.listen(onPage),
    () => removeEventListener('popstate', onAddress),
  ];
  addEventListener('popstate', onAddress);
}

/** Something threw, and what was written stands in its place. Where that is the whole page, no button of it answers. */
function markFault(isWhole: boolean): void {
  const { dataset } = document.documentElement;
  if (isWhole) delete dataset['begun'];
  // Rows that were put back open for nobody: their words stand whole.
  delete dataset['short'];
  void reportLoadFailure('fault');
}

/** Only the very data the page was written from: any other would take apart what stands, and nobody has looked it over. */
async function fetchReaderData(address: string, integrity: string): Promise<ReaderData> {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return (await response.json()) as ReaderData;
}
