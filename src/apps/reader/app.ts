import type { MapPageData } from '../../core/site/page-contract.ts';
import { h } from 'preact';
import { pageLanguage, pageState, dataOf } from '../../browser/written-page.ts';
import { whenInputIdle } from '../../browser/when-input-idle.ts';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import { loadMap } from '../../map/live/load-map.ts';
import { indexArticle } from '../../core/article/article-index.ts';
import type { ReaderData } from '../page-data.ts';
import { Reader } from './reader.tsx';
import { hydratePage } from '../../browser/hydrate.ts';
import { registerWhenIdle } from '../service-worker/register-when-idle.ts';
import { reportLoadFailure } from '../../browser/load-failures.ts';
import { startTheme } from '../../browser/theme.ts';
import type { CoreMessages } from '../../core/i18n/messages/core.ts';
import type { LazyMessages } from '../../core/i18n/messages/lazy.ts';
import { makeStore } from '../../core/state/store.ts';

export type StartApp = (root: HTMLElement) => Promise<void>;

/**
 * Hydrates the prerendered page with the messages of its language. The `data-*` attributes of the root name the data
 * and the path of the site; modules below this one get them as arguments.
 */
export async function startApp(core: CoreMessages, lazy: LazyMessages, root: HTMLElement): Promise<void> {
  const { article = '', integrity = '', base = './', shared } = dataOf<MapPageData>(root);
  const dataRequest = fetchReaderData(`${base}${article}`, integrity);
  const loadLiveMap = () =>
    loadMap(dataRequest.then(({ map: { path, integrity } }) => ({ address: `${base}${path}`, integrity })));
  // If the reader already touched the map, load the map library as soon as no press or scroll is under way; the map
  // reports its own failures.
  if (root.querySelector('[data-requested]')) whenInputIdle(() => loadLiveMap().catch(() => undefined));
  // The address is applied before the first press is answered: applied later, it would undo that press.
  const loadBinding = () => import('./bind-address.ts');
  const [data, binding] = await Promise.all([dataRequest, location.hash && loadBinding().catch(() => undefined)]);
  const index = indexArticle(data.article);
  const store = makeStore(index);
  // Hydration blocks the main thread: wait until no press or scroll is under way.
  await new Promise<void>(whenInputIdle);
  const reader = h(Reader, {
    context: { ...makeViewContext(index, pageLanguage(), core), lazy, hasPictures: data.hasPictures },
    store,
    base,
    home: shared && `${base}${shared}`,
    loadMap: loadLiveMap,
    timeline: data.timeline,
  });
  hydratePage(root, reader, markFault);
  startTheme();
  registerWhenIdle(base, lazy.offline);
  if (binding) return binding.bindAddress(index, store, 'address', data.extent);
  // Without a view in the address the binding is loaded at the first change of state.
  const bind = (first: 'address' | 'page') => {
    stops.forEach((stop) => stop());
    void loadBinding().then(({ bindAddress }) => bindAddress(index, store, first, data.extent));
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

/**
 * Called when rendering threw and the prerendered markup was put back. If that is the whole page, its buttons do not
 * work.
 */
function markFault(isWhole: boolean): void {
  const state = pageState();
  if (isWhole) delete state.scripted;
  // Rows of restored markup cannot be opened, so they are shown in full.
  delete state.clipped;
  void reportLoadFailure('fault');
}

/**
 * Subresource integrity: data other than that the page was built from would not match the markup being hydrated, and
 * was not validated.
 */
async function fetchReaderData(address: string, integrity: string): Promise<ReaderData> {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return (await response.json()) as ReaderData;
}
