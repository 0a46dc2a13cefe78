import { writeAddress } from '../../browser/write-address.ts';
import type { ArticleIndex } from '../../core/article/article-index.ts';
import { showTheme, theme } from '../../browser/theme.ts';
import {
  type MapBounds,
  pageFromFragment,
  type PageView,
  viewFromFragment,
  viewToFragment,
} from '../../core/state/view-address.ts';
import { historyAction } from '../../core/state/history-action.ts';
import { INITIAL_VIEW } from '../../core/state/view-state.ts';
import type { Store } from '../../core/state/store.ts';
import { viewFragment } from './page-header.tsx';

/** Fragments such as `#passages` are anchors of the page, not views. */
const isView = (fragment: string) => fragment === '' || fragment.includes('=');

/**
 * Binds the address to the state, both ways: every view has a link, and Back leads to the previous one. `first` says
 * which of the two is applied at the start. The camera of a link is limited to `extent`.
 */
export function bindAddress(index: ArticleIndex, store: Store, first: 'address' | 'page', extent: MapBounds): void {
  let page: PageView = {};
  const read = () => {
    if (!isView(location.hash)) return;
    page = pageFromFragment(location.hash, extent);
    if (page.theme) showTheme(page.theme);
    store.camera.set(page.camera);
    store.restore(viewFromFragment(index, location.hash));
    viewFragment.set(viewToFragment(store.state.get(), page));
  };
  if (first === 'address') read();
  let previous = first === 'address' ? store.state.get() : INITIAL_VIEW;
  const write = (entry: 'push' | 'replace') => {
    const fragment = viewToFragment(store.state.get(), page);
    viewFragment.set(fragment);
    const address = `${location.pathname}${location.search}${fragment}`;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    writeAddress(address, entry);
  };
  let isReading = false;
  viewFragment.set(viewToFragment(previous, page));
  if (first === 'page') {
    write(historyAction(previous, store.state.get()));
    previous = store.state.get();
  }
  store.state.listen((state) => {
    const entry = historyAction(previous, state);
    previous = state;
    if (!isReading) write(entry);
  });
  store.camera.listen((camera) => {
    page = { ...page, camera };
    if (!isReading) write('replace');
  });
  theme.listen((next) => {
    // Only a theme that came with the link stays in it: the reader’s own is stored on their device.
    if (page.theme === undefined || page.theme === next) return;
    page = { ...page, theme: next };
    write('replace');
  });
  addEventListener('popstate', () => {
    isReading = true;
    read();
    previous = store.state.get();
    isReading = false;
  });
}
