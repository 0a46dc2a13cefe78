import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isMetered, whenAtLeisure, whenWanted } from '../../src/map/when-wanted.ts';

type Entry = { readonly isIntersecting: boolean };

/** As much of a page as is looked at: what is in sight, whether anyone looks, and what the network costs. */
function makePage({ connection, visibility = 'visible' }: { connection?: object; visibility?: string } = {}) {
  const watching = new Set<(entries: readonly Entry[]) => void>();
  class Observer {
    readonly #told: (entries: readonly Entry[]) => void;
    constructor(told: (entries: readonly Entry[]) => void) {
      this.#told = told;
    }
    observe() {
      watching.add(this.#told);
    }
    disconnect() {
      watching.delete(this.#told);
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('navigator', { connection });
  vi.stubGlobal('window', {});
  vi.stubGlobal('document', { visibilityState: visibility });
  return { watching, see: (isIntersecting: boolean) => watching.forEach((told) => told([{ isIntersecting }])) };
}

function makePane(dataset: Record<string, string> = {}) {
  const pane = Object.assign(new EventTarget(), { dataset });
  return { pane: pane as unknown as HTMLElement, touch: (name: string) => pane.dispatchEvent(new Event(name)) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Longer than a look and the quiet moment after it. */
const A_WHILE = 1500;

describe('the live map', () => {
  it.each(['pointerdown', 'touchstart', 'focusin', 'wheel'])('comes once when someone reaches for it: %s', (sign) => {
    const { watching } = makePage();
    const { pane, touch } = makePane();
    const start = vi.fn();
    whenWanted(pane, start);
    touch(sign);
    touch(sign);
    expect(start).toHaveBeenCalledTimes(1);
    expect(watching.size).toBe(0);
  });

  it('comes when it has been looked at for a second, and not before', () => {
    const { see } = makePage();
    const start = vi.fn();
    whenWanted(makePane().pane, start);
    see(true);
    vi.advanceTimersByTime(999);
    expect(start).not.toHaveBeenCalled();
    vi.advanceTimersByTime(A_WHILE);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('stays away from a reader who scrolls past it', () => {
    const { see } = makePage();
    const start = vi.fn();
    whenWanted(makePane().pane, start);
    for (let pass = 0; pass < 5; pass++) {
      see(true);
      vi.advanceTimersByTime(800);
      see(false);
      vi.advanceTimersByTime(A_WHILE);
    }
    expect(start).not.toHaveBeenCalled();
  });

  it('stays away from a page nobody is looking at', () => {
    const { see } = makePage({ visibility: 'hidden' });
    const start = vi.fn();
    whenWanted(makePane().pane, start);
    see(true);
    vi.advanceTimersByTime(10 * A_WHILE);
    expect(start).not.toHaveBeenCalled();
  });

  it('waits for a sign where every byte may cost, however long it is looked at', () => {
    const { see, watching } = makePage({ connection: { saveData: true } });
    const { pane, touch } = makePane();
    const start = vi.fn();
    whenWanted(pane, start);
    expect(watching.size).toBe(0);
    see(true);
    vi.advanceTimersByTime(10 * A_WHILE);
    expect(start).not.toHaveBeenCalled();
    touch('pointerdown');
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('comes at once where someone reached for it before the page could answer', () => {
    const { watching } = makePage();
    const start = vi.fn();
    whenWanted(makePane({ wanted: '' }).pane, start);
    expect(start).toHaveBeenCalledTimes(1);
    expect(watching.size).toBe(0);
  });

  it('is never started after its stop: not by a touch, nor by a second that was running', () => {
    const { see, watching } = makePage();
    const { pane, touch } = makePane();
    const start = vi.fn();
    const stop = whenWanted(pane, start);
    see(true);
    vi.advanceTimersByTime(500);
    stop();
    touch('pointerdown');
    vi.advanceTimersByTime(10 * A_WHILE);
    expect(start).not.toHaveBeenCalled();
    expect(watching.size).toBe(0);
  });
});

describe('bytes', () => {
  it.each([
    ['with the data saver on', { saveData: true }, true],
    ['on a slow network', { effectiveType: '3g' }, true],
    ['on a mobile one', { effectiveType: '4g', type: 'cellular' }, true],
    ['on a fast one at home', { effectiveType: '4g', type: 'wifi' }, false],
    ['where the browser says nothing of the network', {}, false],
    ['where it does not know of networks', undefined, false],
  ] as const)('are counted %s: %o', (_, connection, expected) => {
    makePage(connection ? { connection } : {});
    expect(isMetered()).toBe(expected);
  });
});

describe('a task of no hurry', () => {
  /** A page still loading, or all there. */
  function makeLoading(readyState: DocumentReadyState, connection?: object) {
    makePage(connection ? { connection } : {});
    const page = new EventTarget();
    vi.stubGlobal('document', { readyState });
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    return { load: () => page.dispatchEvent(new Event('load')) };
  }

  it('waits for the page to be there, and then for a quiet moment', () => {
    const { load } = makeLoading('interactive');
    const task = vi.fn();
    whenAtLeisure(task);
    vi.advanceTimersByTime(10_000);
    expect(task).not.toHaveBeenCalled();
    load();
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('is done in a page that was there before its script', () => {
    makeLoading('complete');
    const task = vi.fn();
    whenAtLeisure(task);
    vi.advanceTimersByTime(1000);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('is left undone where bytes cost the reader', () => {
    makeLoading('complete', { saveData: true });
    const task = vi.fn();
    whenAtLeisure(task);
    vi.advanceTimersByTime(10_000);
    expect(task).not.toHaveBeenCalled();
  });
});
