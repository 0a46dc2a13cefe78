import type { EmbedPageData } from '../../core/site/page-contract.ts';
import '../../browser/foreign-edits.ts';
import { h } from 'preact';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import { embedPairs, readEmbedOptions } from '../../core/embedding/embed-options.ts';
import { indexArticle } from '../../core/article/article-index.ts';
import { pageLanguage, pageElement, pageState, dataOf } from '../../browser/written-page.ts';
import { hydratePage } from '../../browser/hydrate.ts';
import { startTheme, theme } from '../../browser/theme.ts';
import { viewFromFragment, viewToFragment } from '../../core/state/view-address.ts';
import { writePairs } from '../../core/state/fragment.ts';
import { makeStore } from '../../core/state/store.ts';
import type { EmbedMessages } from '../../core/i18n/messages/apps.ts';
import type { CoreMessages } from '../../core/i18n/messages/core.ts';
import { embedGlobals, loadPart } from './embed-scripts.ts';
import { EmbeddedMap } from './embedded-map.tsx';
import { listenToHost, applyThemeChoice } from './listen-to-host.ts';
import { fetchMapText, type MapDataFile } from '../../map/live/map-data.ts';
import type { StartMap } from '../../map/live/mount-map.ts';

/** Hydrates the prerendered embed, with the options of its address and the commands of the host page. */
export async function startEmbed(messages: CoreMessages & EmbedMessages): Promise<void> {
  const root = pageElement('mawdi');
  const { article } = embedGlobals();
  if (!root || !article) return;
  const index = indexArticle(article);
  const pairs = embedPairs(location.search, location.hash);
  const options = readEmbedOptions(pairs);
  const viewOf = (viewPairs: ReadonlyMap<string, string>) => viewFromFragment(index, writePairs([...viewPairs]));
  const store = makeStore(index);
  // The messages of the panels are loaded with the panels.
  const context = makeViewContext(index, pageLanguage(), messages);
  const { whole: folder = '../', panels = '', panelsSheet = '' } = dataOf<EmbedPageData>(root);
  const {
    mapModules = '',
    inlinedMap = '',
    mapData = '',
    mapIntegrity = '',
    mapScript = '',
  } = dataOf<EmbedPageData>(root);
  const parts = {
    modules: mapModules.split(' ').filter(Boolean),
    data: { address: mapData, integrity: mapIntegrity },
    inlinedMap,
    inlinedData: mapScript,
  };
  // With file: addresses a folder does not open its index.html.
  const whole = location.protocol === 'file:' ? `${folder}index.html` : folder;
  // A selection by the editor or the host page shows on the static map; the live map waits for the reader.
  let mayStart = options.start === 'live';
  const props = {
    context,
    messages,
    store,
    controls: options.controls,
    startsAtOnce: options.start === 'live',
    theme,
    loadMap: () => loadEmbedMap(parts),
    openPanels: async (host: HTMLElement, onSelect: (passage: string) => void) => {
      const mount = await loadPart('panels', panels, panelsSheet);
      return mount(host, { context, store, timeline: embedGlobals().timeline, onSelect });
    },
  };
  const renderEmbed = () =>
    h(EmbeddedMap, { ...props, mayStart, whole: `${whole}${viewToFragment(store.state.get())}` });
  await embedGlobals().whenReleased?.();
  const state = pageState();
  state.hydrated = '';
  // If hydration fails the prerendered markup returns; without `data-hydrated` its buttons, which do nothing then, are
  // hidden.
  const drawNext = hydratePage(root, renderEmbed(), (isWhole) => isWhole && delete state.hydrated);
  const draw = () => drawNext(renderEmbed());
  const allow = (isAllowed: boolean) => {
    if (mayStart === isAllowed) return;
    mayStart = isAllowed;
    draw();
  };
  store.state.listen(draw);
  store.restore(viewOf(pairs));
  for (const eventType of ['click', 'keydown'] as const)
    addEventListener(eventType, () => allow(true), { capture: true });
  startTheme();
  applyThemeChoice(options.theme);
  listenToHost({ store, allow, viewOf });
}

/** Addresses of the files of the live map. */
type EmbedMapFiles = {
  /** ES modules of the reader’s live map, the entry module first; empty while the page is prerendered. */
  readonly modules: readonly string[];
  readonly data: MapDataFile;
  /** Classic scripts with the map and its worker, and with its data. */
  readonly inlinedMap: string;
  readonly inlinedData: string;
};

/**
 * Loads the live map. An embed with an origin uses the same modules and data as the reader, which may be cached. Without
 * an origin, in a sandboxed `<iframe>` or from a disk, neither can be fetched, and larger classic scripts are used.
 */
async function loadEmbedMap({ modules, data, inlinedMap, inlinedData }: EmbedMapFiles): Promise<StartMap> {
  const loadInlined = async () => {
    const [mapOf, inlined] = await Promise.all([loadPart('inlinedMap', inlinedMap), loadPart('mapData', inlinedData)]);
    return mapOf(inlined);
  };
  const [first, ...others] = modules;
  if (!hasOrigin() || first === undefined) return loadInlined();
  try {
    for (const href of others) preloadModule(href);
    const [mapOfSite, text] = await Promise.all([loadPart('mapOfSite', first), fetchMapText(data)]);
    // Dragging with one finger and the wheel scroll the host page, except in full screen.
    return mapOfSite(text, () => document.fullscreenElement === null);
  } catch {
    // Some servers send .js modules with a wrong MIME type; classic scripts work there.
    return loadInlined();
  }
}

function hasOrigin(): boolean {
  return self.origin !== 'null' && location.protocol !== 'file:';
}

/** Preloads an imported module, which the browser would otherwise discover only after the entry module has loaded. */
function preloadModule(href: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = href;
  document.head.append(link);
}
