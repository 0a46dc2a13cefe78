import type { Map as MapLibreMap } from 'maplibre-gl';
import { isLoadFailure } from '../../browser/network-failure.ts';
import type { MapFailure } from '../../core/i18n/messages/core.ts';

/** Milliseconds to wait after the WebGL context is lost: browsers often restore it. */
const CONTEXT_GRACE_MS = 4000;
/** Milliseconds after which a map that has not loaded has failed, whatever the cause. */
const WATCHDOG_MS = 12_000;

/**
 * Watches a map for every kind of failure that was observed and reports the first one, once. Returns a function that
 * stops it.
 */
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
    // Missing glyphs are drawn in a font of the system; only an error of the worker stops the whole map.
    if (/worker/i.test(error.message)) fail('worker');
  });
  map.on('webglcontextlost', () => {
    endGrace = whenVisibleFor(CONTEXT_GRACE_MS, () => fail('context-lost'));
  });
  map.on('webglcontextrestored', () => endGrace?.());
  return stop;
}

/**
 * Runs a task once the page has been visible for `ms` milliseconds without a break, because a hidden page draws
 * nothing. Returns a function that stops it.
 */
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

/** The reason why a map did not start, read from the error. */
export function mapFailureOf(error: unknown): MapFailure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/webgl|gpu|context/i.test(text)) return 'no-webgl';
  if (/worker/i.test(text)) return 'worker';
  return isLoadFailure(text) ? 'download' : 'fault';
}
