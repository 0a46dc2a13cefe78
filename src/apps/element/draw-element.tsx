import '../../browser/foreign-edits.ts';
import { atom } from 'nanostores';
import { render } from 'preact';
import { mediaQuery } from '../../browser/media-query.ts';
import sheetText from '../../styles/apps/element.css?inline';
import { RenderBoundary } from '../../browser/render-boundary.tsx';
import { makeViewContext } from '../../core/i18n/view-context.ts';
import { anchorScroll, anchorScrollOnResize } from '../../browser/scroll-anchoring.ts';
import { EmbeddedMap } from '../embed/embedded-map.tsx';
import { indexArticle } from '../../core/article/article-index.ts';
import type { Issue } from '../../core/validation/issue.ts';
import { directionOf, inInterface, interfaceLanguage } from '../../core/text/languages.ts';
import { closestLanguage } from '../../core/article/article-languages.ts';
import { languageFolder } from '../../core/site/language-folder.ts';
import type { Theme } from '../../browser/stored-theme.ts';
import { sampleTimeline } from '../../views/timeline/sample-timeline.ts';
import { viewFromFragment, viewToFragment } from '../../core/state/view-address.ts';
import { makeStore } from '../../core/state/store.ts';
import type { MapFailure } from '../../core/i18n/messages/core.ts';
import type { ElementOptions, ViewAttribute } from './element-options.ts';
import { inEachLanguage } from './element-messages.ts?languages';
import { MAP_ERROR_TEXTS, pageFault } from './element-errors.ts';
import { loadArticle } from './load-article.ts';
import type { MawdiFailure, MawdiSelection } from './element-events.ts';
import { styleShadow, shadowCss } from './shadow-css.ts';
import { viewFromAttribute } from './view-from-attribute.ts';
import type { MapData } from '../../map/live/map-data.ts';
import type { StartMap } from '../../map/live/mount-map.ts';
import type { Language } from '../../core/article/article.ts';
import type { ElementPageMessages } from './element-messages.ts';

export type DrawOptions = {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Reads the current attributes, which the page may change while the article is loading. */
  readonly read: () => ElementOptions;
  readonly worker: () => Promise<string | undefined>;
  /** Aborted when the element leaves the page. */
  readonly signal: AbortSignal;
  /** `issues`: the records left out of the article, each with the reason. */
  readonly onDrawn: (drawing: Drawing, issues: readonly string[]) => void;
  /** Called for selections by the reader, not for changes of the attributes by the page. */
  readonly onSelect: (selection: MawdiSelection) => void;
  readonly onFailure: (failure: MawdiFailure) => void;
};

export type Drawing = {
  readonly selection: () => MawdiSelection;
  /** `chosen`: the attribute by which the page changed the view. */
  readonly update: (options: ElementOptions, chosen?: ViewAttribute) => void;
  readonly stop: () => void;
};

/**
 * Draws an article into the shadow root of an element, as a static map first. Draws nothing if loading failed or the
 * element was removed.
 */
export async function drawElement(drawOptions: DrawOptions): Promise<void> {
  const { host, root, read, worker, signal, onDrawn, onSelect, onFailure } = drawOptions;
  const fault = pageFault();
  if (fault !== undefined) return onFailure({ reason: 'page', message: fault });
  const { src, language: requestedLanguage } = read();
  if (src === undefined) {
    onFailure({
      reason: 'data',
      message: `src: found ${JSON.stringify(host.getAttribute('src'))}, expected the address of the folder of an article`,
    });
    return;
  }
  const [loaded, requestedMessages, drawStatic] = await Promise.all([
    loadArticle(src, signal),
    loadElementMessages(requestedLanguage),
    import('./element-static-map.tsx').then(({ drawStaticMap }) => drawStaticMap),
  ]);
  if (signal.aborted) return;
  if ('failure' in loaded) {
    onFailure(failureText(loaded.failure));
    return;
  }
  const language = closestLanguage(loaded.article, requestedLanguage);
  const uiLanguage = interfaceLanguage(language);
  const messages =
    uiLanguage === interfaceLanguage(requestedLanguage) ? requestedMessages : await loadElementMessages(language);
  if (signal.aborted) return;
  let options = read();
  const index = indexArticle(loaded.article);
  // The folder of a published article is two levels below its site.
  const site = new URL(`../../${languageFolder(loaded.article, language)}`, src).href;
  const context = makeViewContext(index, language, messages);
  const store = makeStore(index, viewFromFragment(index, options.view));
  const staticMap = drawStatic(context, store, loaded.map.basemap);
  const system = mediaQuery('(prefers-color-scheme: dark)');
  const themeOf = (): Theme => {
    const { theme } = options.frame;
    return theme === 'auto' ? (system.matches ? 'dark' : 'light') : theme;
  };
  const theme = atom(themeOf());
  const followSystem = () => theme.set(themeOf());
  system.addEventListener('change', followSystem);

  const loadMap = () => loadElementMap(loaded.map, worker);
  const openPanels = async (panels: HTMLElement, choose: (passage: string) => void) => {
    const { mountPanelsIn } = await import('../embed/embed-panels.tsx');
    return mountPanelsIn(messages)(panels, {
      context,
      store,
      timeline: sampleTimeline(index).layout,
      onSelect: choose,
    });
  };
  const part = {
    fillsScreen: () => host,
    notice: { whole: undefined, 'in part': messages.partlyUnproven, none: messages.unproven }[loaded.proof],
    onFailure: (failure: MapFailure) => onFailure({ reason: 'map', message: MAP_ERROR_TEXTS[failure] }),
  };
  /** Removes the drawing after an exception, so that the fallback content between the tags shows again. */
  const onDrawError = (error: unknown) => {
    queueMicrotask(() => {
      stop();
      onFailure({ reason: 'program', message: String(error) });
    });
    return null;
  };
  let mayStart = options.frame.start === 'live';
  const draw = () => {
    const { frame, whole = site } = options;
    render(
      <div class="hold">
        <div
          class="root"
          lang={uiLanguage}
          dir={directionOf(uiLanguage)}
          data-hydrated=""
          data-theme={frame.theme === 'auto' ? undefined : frame.theme}
        >
          <div class="body">
            <RenderBoundary otherwise={onDrawError}>
              <EmbeddedMap
                context={context}
                messages={messages}
                store={store}
                controls={frame.controls}
                whole={`${whole}${viewToFragment(store.state.get())}`}
                loadMap={loadMap}
                openPanels={openPanels}
                mayStart={mayStart}
                startsAtOnce={options.frame.start === 'live'}
                theme={theme}
                part={part}
                staticMap={staticMap.staticMap}
                credit={staticMap.credit}
              />
            </RenderBoundary>
          </div>
        </div>
      </div>,
      root,
    );
  };
  const setCss = styleShadow(root);
  const show = () => {
    // The rules apply before the first render, because components measure themselves during it.
    const rules = shadowCss(sheetText);
    root.replaceChildren();
    setCss(rules);
    draw();
    // The rules of the static map are complete only after it is rendered.
    setCss(rules + shadowCss(staticMap.cssRules.text()));
  };
  anchorScroll(host, show, topOfNext);
  const stopAnchoring = anchorScrollOnResize(host);
  // Once the reader presses inside the element, its own position must stay, and the text after it may move.
  for (const eventType of ['click', 'keydown'] as const)
    root.addEventListener(eventType, stopAnchoring, { capture: true, once: true });
  const selection = (): MawdiSelection => {
    const { place, passage } = store.state.get();
    return { place, passage };
  };
  let isByPage = false;
  const unlisten = store.state.listen(({ place, passage }, before) => {
    draw();
    if (!isByPage && (place !== before?.place || passage !== before?.passage)) onSelect({ place, passage });
  });
  const allowStart = () => {
    if (mayStart) return;
    mayStart = true;
    draw();
  };
  for (const eventType of ['click', 'keydown'] as const)
    root.addEventListener(eventType, allowStart, { capture: true });
  const stop = () => {
    system.removeEventListener('change', followSystem);
    for (const eventType of ['click', 'keydown'] as const)
      root.removeEventListener(eventType, allowStart, { capture: true });
    unlisten();
    stopAnchoring();
    render(null, root);
  };
  const drawing: Drawing = {
    selection,
    update: (next, chosen) => {
      options = next;
      theme.set(themeOf());
      if (chosen !== undefined) {
        allowStart();
        isByPage = true;
        store.restore(viewFromAttribute(index, next, chosen));
        isByPage = false;
      }
      draw();
    },
    stop,
  };
  onDrawn(drawing, loaded.issues.map(issueLine));
}

/**
 * Top of the content after the element, in CSS pixels of the viewport. Before it is drawn the element is an inline box,
 * lower than the line it is in.
 */
function topOfNext(host: Element): number {
  let next = host.nextElementSibling;
  while (next?.getClientRects().length === 0) next = next.nextElementSibling;
  return next ? next.getBoundingClientRect().top : host.getBoundingClientRect().bottom;
}

function failureText(
  failure: Extract<Awaited<ReturnType<typeof loadArticle>>, { failure: unknown }>['failure'],
): MawdiFailure {
  if (failure.reason === 'network')
    return { reason: 'network', message: `${failure.file}: found ${failure.found}, expected the file` };
  return { reason: 'data', message: failure.issues.map(issueLine).join('\n') };
}

function issueLine({ file, path, found, expected }: Issue): string {
  return `${file} ${path}: found ${found}, expected ${expected}`;
}

let loadingLibrary: Promise<(data: MapData) => StartMap> | undefined;

/** Loads MapLibre and its worker, once for all elements of a page. After a failure the next call tries again. */
async function loadElementMap(data: MapData, worker: () => Promise<string | undefined>): Promise<StartMap> {
  loadingLibrary ??= Promise.all([import('./element-map.ts'), worker()])
    .then(
      ([{ mapOfElement }, address]) =>
        (ofArticle: MapData) =>
          mapOfElement(ofArticle, address),
    )
    .catch((error: unknown) => {
      loadingLibrary = undefined;
      throw error;
    });
  return (await loadingLibrary)(data);
}

/** The interface messages of an element in one language; those of the other languages are not fetched. */
export async function loadElementMessages(language: Language): Promise<ElementPageMessages> {
  const { messages } = await inInterface(inEachLanguage, language)();
  return messages;
}
