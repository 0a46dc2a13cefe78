import { followPressedLink } from '../../browser/network-failure.ts';
import { watchInput } from '../../browser/when-input-idle.ts';
import { whenIdleAndUnmetered } from '../../browser/map-intent.ts';
import { reportLoadFailure, reportFailedImports } from '../../browser/load-failures.ts';
import { applyStoredTheme } from '../../browser/stored-theme.ts';

/**
 * All that runs before a reader does anything. The page stands without it; the program that makes it answer comes when
 * someone reaches for it, or when the page has nothing else to do and bytes cost nothing.
 */
applyStoredTheme();
const page = document.documentElement.dataset;
page['begun'] = '';
// Rows are cut short only before a frame was shown: later the page would move under its reader. An animation of the sheet
// (styles/apps/reader-layout.css), which changes nothing, begins with the first frame; the browser’s own entry of its first paint
// comes some milliseconds after what it tells of.
if (document.documentElement.getAnimations()[0]?.pending) page['short'] = '';
reportFailedImports();

type Program = { readonly start: (root: HTMLElement) => Promise<void> | void };
/** The program of each language, with its words; the first language’s is that of a page in none of them. */
const FIRST = (): Promise<Program> => import('./app-ar.ts');
const PROGRAMS: Readonly<Record<string, () => Promise<Program>>> = { ar: FIRST, en: () => import('./app-en.ts') };

/** Signs that the page is being used and not only read. Scrolling is reading. */
const USE_EVENTS = ['pointerdown', 'wheel', 'keydown', 'focusin', 'click', 'input'] as const;

function whenParsed(task: () => void): void {
  const begin = () => {
    try {
      task();
    } catch (error) {
      // Nothing will answer: the page is as it is without script.
      delete page['begun'];
      delete page['short'];
      throw error;
    }
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
  else begin();
}

whenParsed(() => {
  const root = document.getElementById('mawdi');
  if (!root?.dataset['article']) return;
  const again: (() => void)[] = [];
  watchInput();
  let isAsked = false;
  /** What was pressed last, where a press is kept. */
  let pressed: Element | undefined;
  /** What the page cannot answer yet is kept, and made again when it can. */
  const keep = (event: Event) => {
    if (event instanceof KeyboardEvent && SHORTCUTS.includes(event.key)) {
      const { key } = event;
      again.push(() => dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true })));
    }
    const element = closestAround(event, ANSWERED_BY_PROGRAM);
    if (!element) return;
    if (event.type === 'input') again.push(() => element.dispatchEvent(new Event('input', { bubbles: true })));
    if (event.type !== 'click') return;
    // The words open at once; who pressed need not wait for the program.
    element.closest<HTMLElement>('.row')?.setAttribute('data-open', '');
    if (!(element instanceof HTMLInputElement)) event.preventDefault();
    pressed = element;
    again.push(() => element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
  };
  const ask = (event?: Event) => {
    // The wheel is the page’s, except over the map.
    const pane = event && closestAround(event, '.map-pane');
    if (event?.type === 'wheel' && !pane) return;
    if (pane) pane.dataset['wanted'] = '';
    if (event) keep(event);
    if (isAsked) return;
    isAsked = true;
    document.getElementById('unanswered')?.setAttribute('hidden', '');
    const program = PROGRAMS[document.documentElement.lang] ?? FIRST;
    void program()
      .then(({ start }) => start(root))
      .then(stop)
      .then(() => again.forEach((act) => act()))
      .catch((error: unknown) => {
        // Without the program the links still lead to the words, and the next sign tries again.
        isAsked = false;
        again.length = 0;
        followPressedLink(pressed);
        pressed = undefined;
        void reportLoadFailure(error);
        delete page['short'];
      });
  };
  // Before anything has the focus a key goes to the page as a whole.
  const whereOf = (name: string) => (name === 'keydown' ? window : root);
  const stop = () => USE_EVENTS.forEach((name) => whereOf(name).removeEventListener(name, ask, true));
  USE_EVENTS.forEach((name) => whereOf(name).addEventListener(name, ask, { capture: true, passive: name === 'wheel' }));
  if (location.hash) ask();
  else whenIdleAndUnmetered(ask);
});

function closestAround({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

/** What only the program can answer; a link that leads away is the browser’s. */
const ANSWERED_BY_PROGRAM = 'button, [data-place], input, a[href^="#passage="]';
/** Keys that mean something before anything has the focus. */
const SHORTCUTS = '/?';
