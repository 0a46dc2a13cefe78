import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mapFailureOf, watchForFailures } from '../../../src/map/live/map-failures.ts';
import type { MapFailure } from '../../../src/core/i18n/messages/core.ts';

type Event = { readonly error?: Error; readonly sourceId?: string };

/** As much of a map as the guard listens to. */
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
  const told: MapFailure[] = [];
  const stop = watchForFailures(map, (failure) => void told.push(failure));
  return { fire, told, stop };
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
  it('by not loading for twelve seconds is given up, and not before', () => {
    const { told } = guarded();
    vi.advanceTimersByTime(11_999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['timeout']);
  });

  it('by not loading is not given up while nobody sees its page: nothing is drawn there', () => {
    const { told } = guarded();
    vi.advanceTimersByTime(11_000);
    turn(true);
    vi.advanceTimersByTime(600_000);
    turn(false);
    vi.advanceTimersByTime(11_999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['timeout']);
  });

  it('by losing its drawing in a page that nobody sees has its four seconds when it is seen', () => {
    const { fire, told } = guarded();
    fire('load');
    turn(true);
    fire('webglcontextlost');
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    turn(false);
    vi.advanceTimersByTime(4_000);
    expect(told).toEqual(['context-lost']);
  });

  it('by a worker that is kept from running is told at once', () => {
    const { fire, told } = guarded();
    fire('error', { error: new Error('Worker failed to load') });
    expect(told).toEqual(['worker']);
  });

  it('by losing its drawing for four seconds is given up; one that comes back is not', () => {
    const { fire, told } = guarded();
    fire('load');
    fire('webglcontextlost');
    vi.advanceTimersByTime(3_999);
    fire('webglcontextrestored');
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    fire('webglcontextlost');
    vi.advanceTimersByTime(4_000);
    expect(told).toEqual(['context-lost']);
  });

  it('in several ways is told once, for the first', () => {
    const { fire, told } = guarded();
    fire('webglcontextlost');
    fire('error', { error: new Error('Worker failed to load') });
    fire('error', { error: new Error('Worker failed to load') });
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['worker']);
  });
});

describe('a map that lives', () => {
  it('is left alone once it has loaded', () => {
    const { fire, told } = guarded();
    fire('load');
    vi.advanceTimersByTime(600_000);
    expect(told).toEqual([]);
  });

  it('is not given up for letters or a source that do not come', () => {
    const { fire, told } = guarded();
    fire('load');
    fire('error', { error: new Error('HTTP 404: glyphs/plex-400/0-255.pbf') });
    fire('error', { error: new Error('Failed to fetch'), sourceId: 'rivers' });
    expect(told).toEqual([]);
  });

  it('is watched no longer once it was stopped', () => {
    const { fire, told, stop } = guarded();
    fire('webglcontextlost');
    stop();
    fire('error', { error: new Error('Worker failed to load') });
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what kept a map from starting', () => {
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
