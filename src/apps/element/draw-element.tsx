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
import { directionOf, inInterface, interfaceLanguage, type InterfaceLanguage } from '../../core/text/languages.ts';
import { closestLanguage } from '../../core/article/article-languages.ts';
import { languageFolder } from '../../core/site/language-folder.ts';
import type { Theme } from '../../browser/stored-theme.ts';
import { sampleTimeline } from '../../views/timeline/sample-timeline.ts';
import { viewFromFragment, viewToFragment } from '../../core/state/address.ts';
import { makeStore } from '../../core/state/store.ts';
import type { InterfaceMessages, MapFailure } from '../../core/i18n/messages/core.ts';
import type { ElementOptions, ViewAttribute } from './element-options.ts';
import { PARTLY_UNPROVEN, UNPROVEN } from './element-notices.ts';
import { MAP_ERROR_TEXTS, pageFault } from './element-errors.ts';
import { loadArticle } from './load-article.ts';
import type { MawdiFailure, MawdiSelection } from './element-events.ts';
import { styleShadow, shadowCss } from './shadow-css.ts';
import { viewFromAttribute } from './view-from-attribute.ts';
import type { StartMap } from '../../map/live/mount-map.ts';
import type { Language } from '../../core/article/article.ts';
import type { EmbedMessages } from '../../core/i18n/messages/apps.ts';

export type DrawOptions = {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** What the page says now; it may say something else while the article is on its way. */
  readonly read: () => ElementOptions;
  readonly worker: () => Promise<string | undefined>;
  /** Aborted when the element leaves the page. */
  readonly signal: AbortSignal;
  /** `issues`: what was left out of the article, and why. */
  readonly onDrawn: (drawing: Drawing, issues: readonly string[]) => void;
  /** What the reader chose; not what the page did. */
  readonly onSelect: (selection: MawdiSelection) => void;
  readonly onFailure: (failure: MawdiFailure) => void;
};

export type Drawing = {
  readonly selection: () => MawdiSelection;
  /** `chosen`: which of its attributes the page chose another view by. */
  readonly update: (options: ElementOptions, chosen?: ViewAttribute) => void;
  readonly stop: () => void;
};

/** Draws an article into the shadow of an element, its still first. Not where it failed, or the element has gone. */
export async function drawElement(asked: DrawOptions): Promise<void> {
  const { host, root, read, worker, signal, onDrawn, onSelect, onFailure } = asked;
  const fault = pageFault();
  if (fault !== undefined) return onFailure({ reason: 'page', message: fault });
  const { src, language: askedFor } = read();
  if (src === undefined) {
    onFailure({
      reason: 'data',
      message: `src: found ${JSON.stringify(host.getAttribute('src'))}, expected the address of the folder of an article`,
    });
    return;
  }
  const [loaded, wordsAskedFor, drawStill] = await Promise.all([
    loadArticle(src, signal),
    loadElementMessages(askedFor),
    import('./element-static-map.tsx').then(({ drawStaticMap }) => drawStaticMap),
  ]);
  if (signal.aborted) return;
  if ('failure' in loaded) {
    onFailure(failureText(loaded.failure));
    return;
  }
  const language = closestLanguage(loaded.article, askedFor);
  const spoken = interfaceLanguage(language);
  const words = spoken === interfaceLanguage(askedFor) ? wordsAskedFor : await loadElementMessages(language);
  if (signal.aborted) return;
  let options = read();
  const index = indexArticle(loaded.article);
  // An article of ours lies two folders below its site.
  const site = new URL(`../../${languageFolder(loaded.article, language)}`, src).href;
  const reading = makeViewContext(index, language, words);
  const store = makeStore(index, viewFromFragment(index, options.view));
  const drawn = drawStill(reading, store);
  const system = mediaQuery('(prefers-color-scheme: dark)');
  const themeOf = (): Theme => {
    const { theme } = options.frame;
    return theme === 'auto' ? (system.matches ? 'dark' : 'light') : theme;
  };
  const theme = atom(themeOf());
  const followSystem = () => theme.set(themeOf());
  system.addEventListener('change', followSystem);

  const bring = () => loadElementMap(worker);
  const openPanels = async (panels: HTMLElement, choose: (passage: string) => void) => {
    const { mountPanelsIn } = await import('../embed/embed-panels.tsx');
    return mountPanelsIn(words)(panels, { reading, store, timeline: sampleTimeline(index).layout, onSelect: choose });
  };
  const part = {
    fillsScreen: () => host,
    notice: NOTICES[loaded.proof]?.[spoken],
    onFailure: (failure: MapFailure) => onFailure({ reason: 'map', message: MAP_ERROR_TEXTS[failure] }),
  };
  /** Nothing is drawn any more: what the page wrote between the tags shows again. */
  const leave = (error: unknown) => {
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
          lang={spoken}
          dir={directionOf(spoken)}
          data-awake=""
          data-theme={frame.theme === 'auto' ? undefined : frame.theme}
        >
          <div class="body">
            <RenderBoundary otherwise={leave}>
              <EmbeddedMap
                reading={reading}
                words={words}
                store={store}
                controls={frame.controls}
                whole={`${whole}${viewToFragment(store.state.get())}`}
                bring={bring}
                openPanels={openPanels}
                mayStart={mayStart}
                startsAtOnce={options.frame.start === 'live'}
                theme={theme}
                part={part}
                still={drawn.still}
                credit={drawn.credit}
              />
            </RenderBoundary>
          </div>
        </div>
      </div>,
      root,
    );
  };
  const dress = styleShadow(root);
  const show = () => {
    // Parts measure themselves as they are drawn.
    const rules = shadowCss(sheetText);
    root.replaceChildren();
    dress(rules);
    draw();
    // What the still is drawn with is known now.
    dress(rules + shadowCss(drawn.sheet.text()));
  };
  anchorScroll(host, show, topOfNext);
  const letLineGo = anchorScrollOnResize(host);
  // Whoever uses the element stays where they press, and the words after it give way.
  for (const sign of ['click', 'keydown'] as const)
    root.addEventListener(sign, letLineGo, { capture: true, once: true });
  const selection = (): MawdiSelection => {
    const { place, passage } = store.state.get();
    return { place, passage };
  };
  let isPages = false;
  const unlisten = store.state.listen(({ place, passage }, before) => {
    draw();
    if (!isPages && (place !== before?.place || passage !== before?.passage)) onSelect({ place, passage });
  });
  const allow = () => {
    if (mayStart) return;
    mayStart = true;
    draw();
  };
  for (const sign of ['click', 'keydown'] as const) root.addEventListener(sign, allow, { capture: true });
  const stop = () => {
    system.removeEventListener('change', followSystem);
    for (const sign of ['click', 'keydown'] as const) root.removeEventListener(sign, allow, { capture: true });
    unlisten();
    letLineGo();
    render(null, root);
  };
  const drawing: Drawing = {
    selection,
    update: (next, chosen) => {
      options = next;
      theme.set(themeOf());
      if (chosen !== undefined) {
        allow();
        isPages = true;
        store.restore(viewFromAttribute(index, next, chosen));
        isPages = false;
      }
      draw();
    },
    stop,
  };
  onDrawn(drawing, loaded.issues.map(issueLine));
}

/**
 * Where what follows the element begins: until it is drawn it stands within a line of its page, which is higher than its
 * letters.
 */
function topOfNext(host: Element): number {
  let next = host.nextElementSibling;
  while (next?.getClientRects().length === 0) next = next.nextElementSibling;
  return next ? next.getBoundingClientRect().top : host.getBoundingClientRect().bottom;
}

const NOTICES = { whole: undefined, 'in part': PARTLY_UNPROVEN, none: UNPROVEN } as const;

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

let loadingMap: Promise<StartMap> | undefined;

/** Fetches what the live map is made of, once for all elements of a page. What failed is fetched anew when next asked for. */
export function loadElementMap(worker: () => Promise<string | undefined>): Promise<StartMap> {
  loadingMap ??= Promise.all([import('./element-map.ts'), worker()])
    .then(([{ mapOfElement }, address]) => mapOfElement(address))
    .catch((error: unknown) => {
      loadingMap = undefined;
      throw error;
    });
  return loadingMap;
}

/** Every word an element needs in a language; the other language’s stay where they are. */
export async function loadElementMessages(language: Language): Promise<InterfaceMessages & EmbedMessages> {
  return inInterface(ELEMENT_MESSAGES, language)();
}

const ELEMENT_MESSAGES: Readonly<Record<InterfaceLanguage, () => Promise<InterfaceMessages & EmbedMessages>>> = {
  ar: async () => (await import('./element-ar.ts')).arElement,
  en: async () => (await import('./element-en.ts')).enElement,
};
