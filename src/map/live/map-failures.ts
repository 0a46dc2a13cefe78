import type { Map as MapLibreMap } from 'maplibre-gl';
import { isLoadFailure } from '../../browser/network-failure.ts';
import type { MapFailure } from '../../core/i18n/messages/core.ts';

/** A lost context often comes back by itself: wait this long before giving up. */
const CONTEXT_GRACE_MS = 4000;
/** Whatever else can hang: a map that has not loaded by then is given up. */
const WATCHDOG_MS = 12_000;

/** Watches a map for every way it was seen to fail, and tells the first one, once. Returns its stop. */
export function watchForFailures(map: MapLibreMap, onFailure: (failure: MapFailure) => void): () => void {
  let isOver = false;
  let endGrace: (() => void) | undefined;
  const stop = () => {
    isOver = true;
    endWatchdog();
    endGrace?.();
  };
  const fail = (failure: MapFailure) => {
    if (isOver) return;
    stop();
    onFailure(failure);
  };
  const endWatchdog = whenVisibleFor(WATCHDOG_MS, () => fail('timeout'));
  map.on('load', endWatchdog);
  map.on('error', ({ error }) => {
    // Glyphs that do not come are drawn from the system’s faces; only the worker takes everything with it.
    if (/worker/i.test(error.message)) fail('worker');
  });
  map.on('webglcontextlost', () => {
    endGrace = whenVisibleFor(CONTEXT_GRACE_MS, () => fail('context-lost'));
  });
  map.on('webglcontextrestored', () => endGrace?.());
  return stop;
}

/** Runs a task once the page has been seen for so long without a break: in a hidden one nothing is drawn. Returns its stop. */
function whenVisibleFor(ms: number, task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(task, ms);
  };
  begin();
  document.addEventListener('visibilitychange', begin);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', begin);
  };
}

/** What kept a map from starting, read from what was thrown. */
export function mapFailureOf(error: unknown): MapFailure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/webgl|gpu|context/i.test(text)) return 'no-webgl';
  if (/worker/i.test(text)) return 'worker';
  return isLoadFailure(text) ? 'download' : 'fault';
}
