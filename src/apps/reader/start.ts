import type { MapPageData, MapPaneData } from '../../core/site/page-contract.ts';
import { pageElement, pageState, dataOf } from '../../browser/written-page.ts';
import { followPressedLink } from '../../browser/network-failure.ts';
import { watchInput } from '../../browser/when-input-idle.ts';
import { whenIdleAndUnmetered } from '../../browser/map-intent.ts';
import { reportLoadFailure, reportFailedImports } from '../../browser/load-failures.ts';
import { applyStoredTheme } from '../../browser/stored-theme.ts';
import { loadProgram } from './load-program.ts';

/**
 * Runs before any input. The prerendered page works without it; the program is loaded at the first input, or when the
 * page is idle on an unmetered connection.
 */
applyStoredTheme();
const state = pageState();
state.scripted = '';
// Rows are cut short only before the first paint: later that would shift the layout. The first paint is detected by an
// animation of the style sheet (styles/apps/reader-layout.css) that changes nothing; the browser’s paint timing entry
// comes some milliseconds late.
if (document.documentElement.getAnimations()[0]?.pending) state.clipped = '';
reportFailedImports();

/** Events that show the page is used. Scroll events do not count. */
const USE_EVENTS = ['pointerdown', 'wheel', 'keydown', 'focusin', 'click', 'input'] as const;

function whenParsed(task: () => void): void {
  const begin = () => {
    try {
      task();
    } catch (error) {
      // The program will not run: the page is shown as without script.
      delete state.scripted;
      delete state.clipped;
      throw error;
    }
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}

whenParsed(() => {
  const root = pageElement('mawdi');
  if (!root || !dataOf<MapPageData>(root).article) return;
  const queuedEvents: (() => void)[] = [];
  watchInput();
  let isRequested = false;
  /** The last pressed element whose event is queued. */
  let pressed: Element | undefined;
  /** Queues events that the page cannot handle yet; they are dispatched again once it can. */
  const queueEvent = (event: Event) => {
    if (event instanceof KeyboardEvent && SHORTCUTS.includes(event.key)) {
      const { key } = event;
      queuedEvents.push(() => dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true })));
    }
    const element = closestElement(event, ANSWERED_BY_PROGRAM);
    if (!element) return;
    if (event.type === 'input') queuedEvents.push(() => element.dispatchEvent(new Event('input', { bubbles: true })));
    if (event.type !== 'click') return;
    // The row opens at once, without waiting for the program.
    element.closest<HTMLElement>('.row')?.setAttribute('data-open', '');
    if (!(element instanceof HTMLInputElement)) event.preventDefault();
    pressed = element;
    queuedEvents.push(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
  };
  const requestProgram = (event?: Event) => {
    // Wheel events count over the map only; elsewhere they scroll the page.
    const pane = event && closestElement(event, '.map-pane');
    if (event?.type === 'wheel' && !pane) return;
    if (pane) dataOf<MapPaneData>(pane).requested = '';
    if (event) queueEvent(event);
    if (isRequested) return;
    isRequested = true;
    pageElement('unanswered')?.setAttribute('hidden', '');
    void loadProgram(root)
      .then(({ start }) => start(root))
      .then(stop)
      .then(() => queuedEvents.forEach((act) => act()))
      .catch((error: unknown) => {
        // Without the program the links still lead to the passages, and the next event tries again.
        isRequested = false;
        queuedEvents.length = 0;
        followPressedLink(pressed);
        pressed = undefined;
        void reportLoadFailure(error);
        delete state.clipped;
      });
  };
  // While no element has the focus, key events go to the window.
  const targetFor = (name: string) => (name === 'keydown' ? window : root);
  const stop = () => USE_EVENTS.forEach((name) => targetFor(name).removeEventListener(name, requestProgram, true));
  USE_EVENTS.forEach((name) =>
    targetFor(name).addEventListener(name, requestProgram, { capture: true, passive: name === 'wheel' }),
  );
  if (location.hash) requestProgram();
  else whenIdleAndUnmetered(requestProgram);
});

function closestElement({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

/** Elements that only the program handles; other links are left to the browser. */
const ANSWERED_BY_PROGRAM = 'button, [data-place], input, a[href^="#passage="]';
/** Keyboard shortcuts that work while no element has the focus. */
const SHORTCUTS = '/?';
