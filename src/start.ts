import './look/page.css';
import 'virtual:mawdi/still.css';
import { isMetered } from './map/when-wanted.ts';
import { applyChosenTheme } from './theme/chosen-theme.ts';

/**
 * All that runs before a reader does anything. The page stands without it; the program that makes it answer comes when
 * someone reaches for it, or when the page has nothing else to do and bytes cost nothing.
 */
applyChosenTheme();

/** Signs that the page is being used and not only read. Scrolling is reading. */
const REACHING = ['pointerdown', 'wheel', 'keydown', 'focusin', 'click'] as const;

function whenStanding(task: () => void): void {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', task, { once: true });
  else task();
}

whenStanding(() => {
  const root = document.getElementById('mawdi');
  if (!root || root.dataset['article'] === undefined) return;
  const clicks: HTMLElement[] = [];
  let isAsked = false;
  /** A click the page cannot answer yet is kept and made again when it can. */
  const keep = (event: Event) => {
    const element = event.target instanceof Element ? event.target.closest<HTMLElement>(ANSWERED) : null;
    if (!element || event.type !== 'click') return;
    if (!(element instanceof HTMLInputElement)) event.preventDefault();
    clicks.push(element);
  };
  const ask = (event?: Event) => {
    // The wheel is the page’s, except over the map.
    const pane = event?.target instanceof Element ? event.target.closest<HTMLElement>('.map-pane') : null;
    if (event?.type === 'wheel' && !pane) return;
    if (pane) pane.dataset['wanted'] = '';
    if (event) keep(event);
    if (isAsked) return;
    isAsked = true;
    void import('./app.ts')
      .then(({ startApp }) => startApp(root))
      .then(stop)
      .then(() => document.getElementById('unanswered')?.setAttribute('hidden', ''))
      .then(() =>
        clicks.forEach((element) =>
          element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
        ),
      )
      .catch(() => {
        // Without the program the links still lead to the words, and the next sign tries again.
        isAsked = false;
        clicks.length = 0;
        document.getElementById('unanswered')?.removeAttribute('hidden');
      });
  };
  const stop = () => REACHING.forEach((name) => root.removeEventListener(name, ask, true));
  REACHING.forEach((name) => root.addEventListener(name, ask, { capture: true, passive: name === 'wheel' }));
  if (location.hash !== '') ask();
  else if (!isMetered()) whenIdle(() => ask());
});

/** What only the program can answer; a link that leads away is the browser’s. */
const ANSWERED = 'button, [data-place], input[type="checkbox"], a[href^="#passage="]';

function whenIdle(task: () => void): void {
  const wait = () =>
    'requestIdleCallback' in window ? requestIdleCallback(task, { timeout: 3000 }) : setTimeout(task, 300);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
