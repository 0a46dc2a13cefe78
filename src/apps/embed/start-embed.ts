import '../../browser/foreign-edits.ts';
import { h } from 'preact';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import { embedPairs, readEmbedOptions } from '../../core/embedding/embed-options.ts';
import { indexArticle } from '../../core/article/article-index.ts';
import { pageLanguage } from '../../browser/page-language.ts';
import { hydratePage } from '../../browser/hydrate.ts';
import { startTheme, theme } from '../../browser/theme.ts';
import { viewFromFragment, viewToFragment } from '../../core/state/address.ts';
import { writePairs } from '../../core/state/fragment.ts';
import { makeStore } from '../../core/state/store.ts';
import type { EmbedMessages } from '../../core/i18n/messages/apps.ts';
import type { CoreMessages } from '../../core/i18n/messages/core.ts';
import { embedGlobals, loadPart } from './embed-scripts.ts';
import { EmbeddedMap } from './embedded-map.tsx';
import { listenToHost, applyThemeChoice } from './listen-to-host.ts';
import { fetchArticleGlyphs } from '../../map/live/article-glyphs.ts';
import type { StartMap } from '../../map/live/mount-map.ts';

/** Makes a written frame answer, as its address and the page around it want it. */
export async function startEmbed(words: CoreMessages & EmbedMessages): Promise<void> {
  const root = document.getElementById('mawdi');
  const { article } = embedGlobals();
  if (!root || !article) return;
  const index = indexArticle(article);
  const pairs = embedPairs(location.search, location.hash);
  const options = readEmbedOptions(pairs);
  const viewOf = (asked: ReadonlyMap<string, string>) => viewFromFragment(index, writePairs([...asked]));
  const store = makeStore(index);
  // The messages of the panels come with the panels.
  const reading = makeViewContext(index, pageLanguage(), words);
  const { whole: folder = '../', panels = '', panelsSheet = '' } = root.dataset;
  const { site = '../', mapModules = '', map: inlined = '' } = root.dataset;
  const parts = { site, modules: mapModules.split(' ').filter(Boolean), inlined };
  // A disk opens no folder.
  const whole = location.protocol === 'file:' ? `${folder}index.html` : folder;
  // What the editor chose, or the page around us, shows on the still; the map comes when the reader asks.
  let mayStart = options.start === 'live';
  const props = {
    reading,
    words,
    store,
    controls: options.controls,
    startsAtOnce: options.start === 'live',
    theme,
    bring: () => loadEmbedMap(parts),
    openPanels: async (host: HTMLElement, onSelect: (passage: string) => void) => {
      const mount = await loadPart('panels', panels, panelsSheet);
      return mount(host, { reading, store, timeline: embedGlobals().timeline, onSelect });
    },
  };
  const drawn = () => h(EmbeddedMap, { ...props, mayStart, whole: `${whole}${viewToFragment(store.state.get())}` });
  await embedGlobals().whenReleased?.();
  const { dataset } = document.documentElement;
  dataset['awake'] = '';
  // As written it has no buttons that answer, and shows none.
  const drawNext = hydratePage(root, drawn(), (isWhole) => isWhole && delete dataset['awake']);
  const draw = () => drawNext(drawn());
  const allow = (isAllowed: boolean) => {
    if (mayStart === isAllowed) return;
    mayStart = isAllowed;
    draw();
  };
  store.state.listen(draw);
  store.restore(viewOf(pairs));
  for (const sign of ['click', 'keydown'] as const) addEventListener(sign, () => allow(true), { capture: true });
  startTheme();
  applyThemeChoice(options.theme);
  listenToHost({ store, allow, viewOf });
}

/** Where the parts of a live map lie, as addresses. */
export type EmbedMapAddresses = {
  /** The folder of the site, ending in `/`. */
  readonly site: string;
  /** The modules of the reader’s map, the one to begin with first; none while a page is being written. */
  readonly modules: readonly string[];
  /** All of it in one script, the worker and the letters too. */
  readonly inlined: string;
};

/**
 * Fetches the live map: where the frame has an origin, the same files as the reader, which may be there already. Without
 * one, in a sandbox or from a disk, no module and no data can be fetched, and the heavier script that holds all of it is.
 */
async function loadEmbedMap({ site, modules, inlined }: EmbedMapAddresses): Promise<StartMap> {
  const [first, ...others] = modules;
  if (!hasOrigin() || first === undefined) return loadPart('map', inlined);
  try {
    for (const href of others) preloadModule(href);
    const [mapOfSite, glyphs] = await Promise.all([loadPart('mapOfSite', first), fetchArticleGlyphs(site)]);
    // One finger and the wheel are for the page around.
    return mapOfSite(site, glyphs, () => document.fullscreenElement === null);
  } catch {
    // Some servers send modules wrongly; what runs as a script they send to everybody.
    return loadPart('map', inlined);
  }
}

function hasOrigin(): boolean {
  return self.origin !== 'null' && location.protocol !== 'file:';
}

/** Else a browser learns of it only once the first one has come. */
function preloadModule(href: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = href;
  document.head.append(link);
}
