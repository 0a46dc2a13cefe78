import { isInputIdle, watchInput, whenInputIdle } from './when-input-idle.ts';

/** A map half in sight for this long, on a page with nothing else to do, is wanted. */
const DWELL_MS = 1000;
const IDLE_TIMEOUT_MS = 2000;

/** Signs that someone reaches for the map. Moving over it on the way elsewhere is none. */
const INTENT_EVENTS = ['pointerdown', 'touchstart', 'focusin', 'wheel'] as const;
/** In somebody else’s page the wheel and a finger that swipes are on their way past. */
const INTENT_EVENTS_IN_FRAME = ['click', 'focusin'] as const;

/**
 * Calls `start` once, when the map of `pane` is wanted: it is touched, focused or scrolled over, or it has been looked at
 * for a second by a reader who does not count bytes; in a frame when it is pressed or focused. A phone it makes slow for
 * a moment: there being looked at is not enough while the page has anything else to do. Never under a finger, and never
 * while the page scrolls. Returns its stop.
 */
export function onMapIntent(pane: HTMLElement, start: () => void, isFramed = false): () => void {
  watchInput();
  const signs = isFramed ? INTENT_EVENTS_IN_FRAME : INTENT_EVENTS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let isSeen: boolean | undefined;
  const watchNoMore = () => {
    isSeen = false;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
    observer?.disconnect();
    for (const name of signs) pane.removeEventListener(name, begin);
  };
  const begin = () => {
    watchNoMore();
    whenInputIdle(() => isStopped || start());
  };
  const observer = isFramed || isMetered() ? undefined : new IntersectionObserver(onSight, { threshold: 0.5 });
  // Somebody reached for it before anyone was there to see.
  if ('wanted' in pane.dataset) begin();
  else {
    for (const name of signs) pane.addEventListener(name, begin, { passive: true });
    observer?.observe(pane);
  }
  function onSight(entries: IntersectionObserverEntry[]) {
    isSeen = entries.pop()?.isIntersecting;
    look();
  }
  function look() {
    clearTimeout(timer);
    const patience = matchMedia('(pointer: coarse)').matches ? 0 : IDLE_TIMEOUT_MS;
    if (isSeen) timer = setTimeout(whenIdle, DWELL_MS, hasLooked, patience);
  }
  function hasLooked() {
    if (!isSeen) return;
    if (document.hidden) document.addEventListener('visibilitychange', look, { once: true });
    else if (isInputIdle()) begin();
    else whenInputIdle(look);
  }
  return () => {
    isStopped = true;
    watchNoMore();
  };
}

/** Part of the Network Information API, which not every browser has. */
type Connection = { readonly saveData?: boolean; readonly effectiveType?: string; readonly type?: string };

/** Whether every byte may cost the reader: data saver, a slow network, or a mobile one. */
export function isMetered(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (!connection) return false;
  const isSlow = connection.effectiveType !== undefined && connection.effectiveType !== '4g';
  return connection.saveData === true || isSlow || connection.type === 'cellular';
}

/**
 * Runs a task when the page has nothing else to do, or after `patience` ms; a tenth of it where a browser cannot tell.
 * With a patience of 0 it waits as long as that takes, which is for ever where a browser cannot tell.
 */
export function whenIdle(task: () => void, patience: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => task(), { timeout: patience });
  else if (patience) setTimeout(task, patience / 10);
}

/** Milliseconds after which a page that is never idle is woken all the same. */
const LEISURE_TIMEOUT_MS = 3000;

/** Runs a task of no hurry: once all the page asked for is there and nothing else is to do, and only where bytes cost nothing. */
export function whenIdleAndUnmetered(task: () => void): void {
  if (isMetered()) return;
  const wait = () => whenIdle(task, LEISURE_TIMEOUT_MS);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
