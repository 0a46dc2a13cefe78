import { dataOf } from './written-page.ts';
import type { MapPaneData } from '../core/site/page-contract.ts';
import { isInputIdle, watchInput, whenInputIdle } from './when-input-idle.ts';

/** A map of which half is in view for this long in ms starts, if the page is idle. */
const DWELL_MS = 1000;
const IDLE_TIMEOUT_MS = 2000;

/**
 * Events that start the live map. Pointer moves are not among them: they pass over the map on the way to something
 * else.
 */
const INTENT_EVENTS = ['pointerdown', 'touchstart', 'focusin', 'wheel'] as const;
/** In an embed, the wheel and swipes scroll the host page past the map. */
const INTENT_EVENTS_IN_FRAME = ['click', 'focusin'] as const;

/**
 * Calls `start` once, when the map of `pane` is touched, focused or scrolled over, or has been in view for a second on
 * an unmetered connection; in an embed, when it is clicked or focused. On a phone, where the start blocks the page for
 * a moment, being in view is not enough until the page is idle. It never starts under a finger or while the page
 * scrolls. Returns a function that stops it.
 */
export function onMapIntent(pane: HTMLElement, start: () => void, isFramed = false): () => void {
  watchInput();
  const events = isFramed ? INTENT_EVENTS_IN_FRAME : INTENT_EVENTS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let isInView: boolean | undefined;
  const stopWatching = () => {
    isInView = false;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', startDwell);
    observer?.disconnect();
    for (const name of events) pane.removeEventListener(name, begin);
  };
  const begin = () => {
    stopWatching();
    whenInputIdle(() => isStopped || start());
  };
  const observer = isFramed || isMetered() ? undefined : new IntersectionObserver(onIntersection, { threshold: 0.5 });
  // `data-requested` is set by the inline script if the map was touched before this program ran.
  if (dataOf<MapPaneData>(pane).requested !== undefined) begin();
  else {
    for (const name of events) pane.addEventListener(name, begin, { passive: true });
    observer?.observe(pane);
  }
  function onIntersection(entries: IntersectionObserverEntry[]) {
    isInView = entries.pop()?.isIntersecting;
    startDwell();
  }
  function startDwell() {
    clearTimeout(timer);
    const patience = matchMedia('(pointer: coarse)').matches ? 0 : IDLE_TIMEOUT_MS;
    if (isInView) timer = setTimeout(whenIdle, DWELL_MS, onDwell, patience);
  }
  function onDwell() {
    if (!isInView) return;
    if (document.hidden) document.addEventListener('visibilitychange', startDwell, { once: true });
    else if (isInputIdle()) begin();
    else whenInputIdle(startDwell);
  }
  return () => {
    isStopped = true;
    stopWatching();
  };
}

/** Part of the Network Information API, which not all browsers have. */
type Connection = { readonly saveData?: boolean; readonly effectiveType?: string; readonly type?: string };

/** Whether data may cost the reader: data saver, a slow network, or a mobile one. */
export function isMetered(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  if (!connection) return false;
  const isSlow = connection.effectiveType !== undefined && connection.effectiveType !== '4g';
  return connection.saveData === true || isSlow || connection.type === 'cellular';
}

/**
 * Runs a task when the page is idle, or after `patience` ms; without `requestIdleCallback` after a tenth of it. With a
 * patience of 0 it waits as long as that takes, without `requestIdleCallback` for ever.
 */
export function whenIdle(task: () => void, patience: number): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => task(), { timeout: patience });
  else if (patience) setTimeout(task, patience / 10);
}

/** Milliseconds after which the task runs on a page that is never idle. */
const LEISURE_TIMEOUT_MS = 3000;

/** Runs a low-priority task once the page has loaded and is idle, and only on an unmetered connection. */
export function whenIdleAndUnmetered(task: () => void): void {
  if (isMetered()) return;
  const wait = () => whenIdle(task, LEISURE_TIMEOUT_MS);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
