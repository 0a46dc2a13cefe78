import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mapFailureOf, watchForFailures } from '../../../src/map/live/map-failures.ts';
import type { MapFailure } from '../../../src/core/i18n/messages/core.ts';

type Event = { readonly error?: Error; readonly sourceId?: string };

/** The events of a map that the watcher listens to. */
function makeEmitter() {
  const listeners = new Map<string, ((event: Event) => void)[]>();
  const map = {
    on(name: string, listener: (event: Event) => void) {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
  };
  const fire = (name: string, event: Event = {}) => listeners.get(name)?.forEach((listener) => listener(event));
  return { map: map as unknown as MapLibreMap, fire };
}

function guarded() {
  const { map, fire } = makeEmitter();
  const failures: MapFailure[] = [];
  const stop = watchForFailures(map, (failure) => void failures.push(failure));
  return { fire, failures, stop };
}

/** The page around the map. */
let page: EventTarget & { hidden: boolean };
const turn = (hidden: boolean) => {
  page.hidden = hidden;
  page.dispatchEvent(new Event('visibilitychange'));
};
beforeEach(() => {
  vi.useFakeTimers();
  page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
});
afterEach(() => void vi.useRealTimers());

describe('a map that fails', () => {
  it('to load within twelve seconds is reported then, and not before', () => {
    const { failures } = guarded();
    vi.advanceTimersByTime(11_999);
    expect(failures).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(failures).toEqual(['timeout']);
  });

  it('to load is not reported while its page is hidden: nothing is drawn there', () => {
    const { failures } = guarded();
    vi.advanceTimersByTime(11_000);
    turn(true);
    vi.advanceTimersByTime(600_000);
    turn(false);
    vi.advanceTimersByTime(11_999);
    expect(failures).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(failures).toEqual(['timeout']);
  });

  it('by losing its WebGL context in a hidden page gets its four seconds once the page is visible', () => {
    const { fire, failures } = guarded();
    fire('load');
    turn(true);
    fire('webglcontextlost');
    vi.advanceTimersByTime(60_000);
    expect(failures).toEqual([]);
    turn(false);
    vi.advanceTimersByTime(4_000);
    expect(failures).toEqual(['context-lost']);
  });

  it('by a worker that cannot run is reported at once', () => {
    const { fire, failures } = guarded();
    fire('error', { error: new Error('Worker failed to load') });
    expect(failures).toEqual(['worker']);
  });

  it('by losing its WebGL context for four seconds is reported; one that is restored is not', () => {
    const { fire, failures } = guarded();
    fire('load');
    fire('webglcontextlost');
    vi.advanceTimersByTime(3_999);
    fire('webglcontextrestored');
    vi.advanceTimersByTime(60_000);
    expect(failures).toEqual([]);
    fire('webglcontextlost');
    vi.advanceTimersByTime(4_000);
    expect(failures).toEqual(['context-lost']);
  });

  it('in several ways is reported once, for the first', () => {
    const { fire, failures } = guarded();
    fire('webglcontextlost');
    fire('error', { error: new Error('Worker failed to load') });
    fire('error', { error: new Error('Worker failed to load') });
    vi.advanceTimersByTime(60_000);
    expect(failures).toEqual(['worker']);
  });
});

describe('a map that works', () => {
  it('is no longer watched for a timeout once it has loaded', () => {
    const { fire, failures } = guarded();
    fire('load');
    vi.advanceTimersByTime(600_000);
    expect(failures).toEqual([]);
  });

  it('has not failed where glyphs or a source fail to load', () => {
    const { fire, failures } = guarded();
    fire('load');
    fire('error', { error: new Error('HTTP 404: glyphs/plex-400/0-255.pbf') });
    fire('error', { error: new Error('Failed to fetch'), sourceId: 'rivers' });
    expect(failures).toEqual([]);
  });

  it('is no longer watched after the watcher was stopped', () => {
    const { fire, failures, stop } = guarded();
    fire('webglcontextlost');
    stop();
    fire('error', { error: new Error('Worker failed to load') });
    vi.advanceTimersByTime(60_000);
    expect(failures).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the reason why a map did not start', () => {
  it.each([
    [Object.assign(new Error('Failed to initialize WebGL'), { name: 'GPUInitializationError' }), 'no-webgl'],
    [new Error('webglcontextcreationerror'), 'no-webgl'],
    [new Error('Worker failed to load'), 'worker'],
    [new Error('basemap.topojson.json: HTTP 404'), 'download'],
    [new TypeError('Failed to fetch'), 'download'],
    ['nothing at all', 'fault'],
    [undefined, 'fault'],
  ] as const)('is read from what was thrown: %s', (thrown, failure) => {
    expect(mapFailureOf(thrown)).toBe(failure);
  });
});

describe('where there is nothing to fetch with', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    new TypeError('fetch is not a function'),
    new ReferenceError('fetch is not defined'),
    new ReferenceError("Can't find variable: fetch"),
  ])('the connection is not blamed: %s', (thrown) => {
    vi.stubGlobal('fetch', undefined);
    expect(mapFailureOf(thrown)).toBe('fault');
  });
});
