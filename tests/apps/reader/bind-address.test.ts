import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Addressed from '../../../src/apps/reader/page-header.tsx';
import type * as BindAddress from '../../../src/apps/reader/bind-address.ts';
import type * as Theme from '../../../src/browser/theme.ts';
import { viewFromFragment } from '../../../src/core/state/view-address.ts';
import { makeStore } from '../../../src/core/state/store.ts';
import { INITIAL_VIEW } from '../../../src/core/state/view-state.ts';
import { makePublishedIndex } from '../../published-article.ts';

const INDEX = makePublishedIndex();
/** Extent of the base map in degrees: west, south, east, north. */
const EXTENT = [22, 12, 66, 45] as const;
const [FIRST, SECOND] = INDEX.article.passages.map(({ id }) => id) as [string, string];

/** A fake browser with addresses alone: history entries, the current one, and Back and Forward. */
function makeBrowser(hash = '') {
  const entries = [`/map/?from=mail${hash}`];
  let at = 0;
  const current = () => new URL(entries[at] ?? '', 'https://site.example/');
  const events = new EventTarget();
  vi.stubGlobal('location', {
    get hash() {
      return current().hash;
    },
    get pathname() {
      return current().pathname;
    },
    get search() {
      return current().search;
    },
  });
  vi.stubGlobal('history', {
    state: null,
    pushState: (_: unknown, __: string, address: string) => {
      entries.splice(at + 1, Infinity, address);
      at += 1;
    },
    replaceState: (_: unknown, __: string, address: string) => {
      entries[at] = address;
    },
  });
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  const go = (by: number) => {
    at += by;
    events.dispatchEvent(new Event('popstate'));
  };
  return { entries, hash: () => decodeURIComponent(current().hash), back: () => go(-1), forward: () => go(1) };
}

let addressed: typeof Addressed.viewFragment;
let bindAddress: typeof BindAddress.bindAddress;
let theme: typeof Theme.theme;

/** Modules are loaded anew for each test: address and theme stay bound as long as a page is open. */
beforeEach(async () => {
  vi.resetModules();
  ({ viewFragment: addressed } = await import('../../../src/apps/reader/page-header.tsx'));
  ({ bindAddress } = await import('../../../src/apps/reader/bind-address.ts'));
  ({ theme } = await import('../../../src/browser/theme.ts'));
});
afterEach(() => vi.unstubAllGlobals());

describe('the address', () => {
  it('contains the current view, and keeps other parameters', () => {
    const { hash, entries } = makeBrowser();
    const store = makeStore(INDEX);
    bindAddress(INDEX, store, 'address', EXTENT);
    store.selectPassage(FIRST);
    expect(hash()).toContain(`passage=${FIRST}`);
    expect(entries.at(-1)).toMatch(/^\/map\/\?from=mail#/);
  });

  it('of a link sets the view', () => {
    makeBrowser(`#passage=${SECOND}`);
    const store = makeStore(INDEX);
    bindAddress(INDEX, store, 'address', EXTENT);
    expect(store.state.get()).toEqual(viewFromFragment(INDEX, `#passage=${SECOND}`));
    expect(store.state.get().passage).toBe(SECOND);
  });

  it('goes back through every selected passage, and forward again', () => {
    const { back, forward, entries } = makeBrowser();
    const store = makeStore(INDEX);
    bindAddress(INDEX, store, 'address', EXTENT);
    store.selectPassage(FIRST);
    store.selectPassage(SECOND);
    expect(entries).toHaveLength(3);
    back();
    expect(store.state.get().passage).toBe(FIRST);
    back();
    expect(store.state.get()).toEqual(INITIAL_VIEW);
    forward();
    expect(store.state.get().passage).toBe(FIRST);
    expect(entries).toHaveLength(3);
  });

  it('does not add a history entry for every step of a slider', () => {
    const { entries, hash } = makeBrowser();
    const store = makeStore(INDEX);
    bindAddress(INDEX, store, 'address', EXTENT);
    for (const month of ['01', '02', '03']) store.showTime({ from: `2018-${month}-01`, to: '2018-12-31' });
    expect(entries).toHaveLength(1);
    expect(hash()).toContain('2018-03-01');
  });

  it('follows the camera without a history entry', () => {
    const { entries, hash } = makeBrowser();
    const store = makeStore(INDEX);
    bindAddress(INDEX, store, 'address', EXTENT);
    store.camera.set({ lng: 44.4, lat: 33.3, zoom: 7 });
    expect(hash()).toContain('map=7/33.3/44.4');
    expect(entries).toHaveLength(1);
  });

  it('with a camera moves the map there', () => {
    makeBrowser('#map=8/34/43');
    const store = makeStore(INDEX);
    bindAddress(INDEX, store, 'address', EXTENT);
    expect(store.camera.get()).toEqual({ lng: 43, lat: 34, zoom: 8 });
  });

  it('with an anchor of the page, such as a skip link, does not change the view', () => {
    const { back, entries } = makeBrowser('#passages');
    const store = makeStore(INDEX);
    bindAddress(INDEX, store, 'address', EXTENT);
    expect(store.state.get()).toEqual(INITIAL_VIEW);
    store.selectPassage(FIRST);
    expect(entries).toHaveLength(2);
    back();
    expect(store.state.get().passage).toBe(FIRST);
  });

  it('takes over what the reader selected before it was bound, as a history entry', () => {
    const { entries, hash, back } = makeBrowser();
    const store = makeStore(INDEX);
    store.selectPassage(FIRST);
    bindAddress(INDEX, store, 'page', EXTENT);
    expect(hash()).toContain(`passage=${FIRST}`);
    expect(entries).toHaveLength(2);
    back();
    expect(store.state.get()).toEqual(INITIAL_VIEW);
  });

  it.each([
    ['in the east', EXTENT, '#map=6/35.2/44.1', { lng: 44.1, lat: 35.2, zoom: 6 }],
    ['beyond the east', EXTENT, '#map=6/70/-120', { lng: 22, lat: 45, zoom: 6 }],
    ['in the south-west', [-82, -40, -64, -16], '#map=6/-33.4/-70.6', { lng: -70.6, lat: -33.4, zoom: 6 }],
    ['beyond the south-west', [-82, -40, -64, -16], '#map=6/35.2/44.1', { lng: -64, lat: -16, zoom: 6 }],
  ] as const)('limits the camera to the extent of the base map: %s', (_, extent, hash, camera) => {
    makeBrowser(hash);
    const store = makeStore(INDEX);
    bindAddress(INDEX, store, 'address', extent);
    expect(store.camera.get()).toEqual(camera);
  });

  it('keeps a theme that came with the link, with its current value', () => {
    const { hash } = makeBrowser('#theme=dark');
    bindAddress(INDEX, makeStore(INDEX), 'address', EXTENT);
    expect(theme.get()).toBe('dark');
    theme.set('light');
    expect(hash()).toContain('theme=light');
  });

  it('does not contain the theme a reader chose, which is stored on their device', () => {
    const { hash } = makeBrowser();
    bindAddress(INDEX, makeStore(INDEX), 'address', EXTENT);
    theme.set('dark');
    expect(hash()).toBe('');
  });

  it('is carried into the link to the other language', () => {
    makeBrowser();
    const store = makeStore(INDEX);
    bindAddress(INDEX, store, 'address', EXTENT);
    expect(addressed.get()).toBe('');
    store.selectPassage(FIRST);
    expect(addressed.get()).toContain(`passage=${FIRST}`);
  });

  // Known failure: after Back the link still has the previous view. Once it is fixed, this becomes a usual test.
  it('is carried into that link after Back, too', () => {
    const { back } = makeBrowser();
    const store = makeStore(INDEX);
    bindAddress(INDEX, store, 'address', EXTENT);
    store.selectPassage(FIRST);
    store.selectPassage(SECOND);
    back();
    expect(addressed.get()).toContain(`passage=${FIRST}`);
  });
});
