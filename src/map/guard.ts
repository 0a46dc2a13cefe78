import type { Map as MapLibreMap } from 'maplibre-gl';
import { didNotArrive } from '../browser/did-not-arrive.ts';
import type { MapFailure } from '../words/words.ts';

/** A lost context often comes back by itself: wait this long before giving up. */
const CONTEXT_GRACE_MS = 4000;
/** Whatever else can hang: a map that has not loaded by then is not coming. */
const WATCHDOG_MS = 12_000;

/** Watches a map for every way it was seen to fail, and tells the first one, once. Returns its stop. */
export function guardMap(map: MapLibreMap, onFailure: (failure: MapFailure) => void): () => void {
  let isOver = false;
  let contextTimer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    isOver = true;
    clearTimeout(watchdog);
    clearTimeout(contextTimer);
  };
  const fail = (failure: MapFailure) => {
    if (isOver) return;
    stop();
    onFailure(failure);
  };
  const watchdog = setTimeout(() => fail('timeout'), WATCHDOG_MS);
  map.on('load', () => clearTimeout(watchdog));
  map.on('error', ({ error }) => {
    // Glyphs that do not come are drawn from the system’s faces; only the worker takes everything with it.
    if (/worker/i.test(error.message)) fail('worker');
  });
  map.on('webglcontextlost', () => {
    contextTimer = setTimeout(() => fail('context-lost'), CONTEXT_GRACE_MS);
  });
  map.on('webglcontextrestored', () => clearTimeout(contextTimer));
  return stop;
}

/** What kept a map from starting, read from what was thrown. */
export function failureOf(error: unknown): MapFailure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (/webgl|gpu|context/i.test(text)) return 'no-webgl';
  if (/worker/i.test(text)) return 'worker';
  return didNotArrive(text) ? 'download' : 'fault';
}
