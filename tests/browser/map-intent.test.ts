import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginPan, makeWindow } from './watched-hands.ts';

/** Each page has its own input state, so the module is loaded anew. */
const openPage = async () => {
  vi.resetModules();
  return import('../../src/browser/map-intent.ts');
};
let { isMetered, whenIdleAndUnmetered, onMapIntent } = await openPage();

type Entry = { readonly isIntersecting: boolean };

type PageOptions = {
  readonly connection?: object;
  readonly visibility?: string;
  readonly isPhone?: boolean;
  /** For browsers with `requestIdleCallback`: whether the page is ever idle. */
  readonly isEverIdle?: boolean;
};

/** A minimal page: the visibility of the map and of the document, the pointer, and the network connection. */
function makePage({ connection, visibility = 'visible', isPhone = false, isEverIdle }: PageOptions = {}) {
  const watching = new Set<(entries: readonly Entry[]) => void>();
  class Observer {
    readonly #told: (entries: readonly Entry[]) => void;
    constructor(notify: (entries: readonly Entry[]) => void) {
      this.#told = notify;
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
  const idle: (() => void)[] = [];
  /** As in browsers: when the page is idle, or after the timeout. */
  const requestIdleCallback = (task: () => void, { timeout }: { timeout?: number }) => {
    // The fake timer.
    const later = globalThis.setTimeout;
    if (isEverIdle) later(task, 0);
    else if (timeout) later(task, timeout);
    else idle.push(task);
  };
  const whenIdle = isEverIdle === undefined ? {} : { requestIdleCallback };
  vi.stubGlobal('window', whenIdle);
  vi.stubGlobal('requestIdleCallback', requestIdleCallback);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: isPhone && query === '(pointer: coarse)' }));
  const tab = Object.assign(new EventTarget(), { hidden: visibility !== 'visible' });
  vi.stubGlobal('document', tab);
  const show = (isShown: boolean) => {
    tab.hidden = !isShown;
    tab.dispatchEvent(new Event('visibilitychange'));
  };
  return {
    ...makeWindow(),
    watching,
    show,
    see: (isIntersecting: boolean) => watching.forEach((notify) => notify([{ isIntersecting }])),
    beIdle: () => idle.splice(0).forEach((task) => task()),
  };
}

function makePane(dataset: Record<string, string> = {}) {
  const pane = Object.assign(new EventTarget(), { dataset });
  return { pane: pane as unknown as HTMLElement, touch: (name: string) => pane.dispatchEvent(new Event(name)) };
}

beforeEach(async () => {
  vi.useFakeTimers();
  ({ isMetered, whenIdleAndUnmetered, onMapIntent } = await openPage());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Milliseconds: longer than the dwell time and the settling of input after it. */
const A_WHILE = 1500;

describe('the live map', () => {
  it.each(['pointerdown', 'touchstart', 'focusin', 'wheel'])('starts once when the reader uses it: %s', (sign) => {
    const { watching } = makePage();
    const { pane, touch } = makePane();
    const start = vi.fn();
    onMapIntent(pane, start);
    touch(sign);
    touch(sign);
    expect(start).toHaveBeenCalledTimes(1);
    expect(watching.size).toBe(0);
  });

  it('starts after it was in view for a second, and not before', () => {
    const { see } = makePage();
    const start = vi.fn();
    onMapIntent(makePane().pane, start);
    see(true);
    vi.advanceTimersByTime(999);
    expect(start).not.toHaveBeenCalled();
    vi.advanceTimersByTime(A_WHILE);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('does not start for a reader who scrolls past it', () => {
    const { see } = makePage();
    const start = vi.fn();
    onMapIntent(makePane().pane, start);
    for (let pass = 0; pass < 5; pass++) {
      see(true);
      vi.advanceTimersByTime(800);
      see(false);
      vi.advanceTimersByTime(A_WHILE);
    }
    expect(start).not.toHaveBeenCalled();
  });

  it('does not start on a hidden page', () => {
    const { see } = makePage({ visibility: 'hidden' });
    const start = vi.fn();
    onMapIntent(makePane().pane, start);
    see(true);
    vi.advanceTimersByTime(10 * A_WHILE);
    expect(start).not.toHaveBeenCalled();
  });

  it('starts on a page that was hidden meanwhile and is visible again, after the usual time in view', () => {
    const { see, show } = makePage();
    const start = vi.fn();
    onMapIntent(makePane().pane, start);
    see(true);
    show(false);
    vi.advanceTimersByTime(10 * A_WHILE);
    expect(start).not.toHaveBeenCalled();
    show(true);
    expect(start).not.toHaveBeenCalled();
    vi.advanceTimersByTime(A_WHILE);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('waits for an event on a metered connection, however long it is in view', () => {
    const { see, watching } = makePage({ connection: { saveData: true } });
    const { pane, touch } = makePane();
    const start = vi.fn();
    onMapIntent(pane, start);
    expect(watching.size).toBe(0);
    see(true);
    vi.advanceTimersByTime(10 * A_WHILE);
    expect(start).not.toHaveBeenCalled();
    touch('pointerdown');
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('starts at once if the reader touched it before the program ran', () => {
    const { watching } = makePage();
    const start = vi.fn();
    onMapIntent(makePane({ requested: '' }).pane, start);
    expect(start).toHaveBeenCalledTimes(1);
    expect(watching.size).toBe(0);
  });

  it('never starts after it was stopped: not on a touch, nor by a running timer', () => {
    const { see, watching } = makePage();
    const { pane, touch } = makePane();
    const start = vi.fn();
    const stop = onMapIntent(pane, start);
    see(true);
    vi.advanceTimersByTime(500);
    stop();
    touch('pointerdown');
    vi.advanceTimersByTime(10 * A_WHILE);
    expect(start).not.toHaveBeenCalled();
    expect(watching.size).toBe(0);
  });
});

describe('the live map during input', () => {
  it('starts when the finger that touched it is lifted, and the click is not lost', () => {
    const { tell, finger, pass } = makePage();
    const { pane, touch } = makePane();
    const start = vi.fn();
    onMapIntent(pane, start);
    tell('pointerdown', { buttons: 1, pointerType: 'touch' });
    touch('pointerdown');
    finger('touchstart', 1);
    pass(60_000);
    expect(start).not.toHaveBeenCalled();
    finger('touchend', 0);
    pass(A_WHILE);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('does not start for a finger that is still down when it is stopped', () => {
    const { finger, pass } = makePage();
    const { pane, touch } = makePane();
    const start = vi.fn();
    const stop = onMapIntent(pane, start);
    finger('touchstart', 1);
    touch('pointerdown');
    stop();
    finger('touchend', 0);
    pass(A_WHILE);
    expect(start).not.toHaveBeenCalled();
  });

  it('does not start in view while a finger is down', () => {
    const page = makePage();
    const start = vi.fn();
    onMapIntent(makePane().pane, start);
    page.see(true);
    beginPan(page);
    page.pass(60_000);
    expect(start).not.toHaveBeenCalled();
    page.finger('touchend', 0);
    page.pass(2 * A_WHILE);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it.each(['elsewhere', 'over the map'])('waits until the wheel has stopped: %s', (where) => {
    const { see, tell, pass } = makePage();
    const { pane, touch } = makePane();
    const start = vi.fn();
    onMapIntent(pane, start);
    see(true);
    for (let step = 0; step < 30; step++) {
      tell('wheel');
      if (where === 'over the map') touch('wheel');
      pass(100);
    }
    expect(start).not.toHaveBeenCalled();
    pass(2 * A_WHILE);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('does not start if the wheel has moved it out of view', () => {
    const { see, tell, pass } = makePage();
    const start = vi.fn();
    onMapIntent(makePane().pane, start);
    see(true);
    for (let step = 0; step < 30; step++) {
      tell('wheel');
      pass(100);
    }
    see(false);
    pass(60_000);
    expect(start).not.toHaveBeenCalled();
  });
});

describe('the live map on a phone', () => {
  it('starts in view on an idle page', () => {
    const { see, pass } = makePage({ isPhone: true, isEverIdle: true });
    const start = vi.fn();
    onMapIntent(makePane().pane, start);
    pass(60_000);
    expect(start).not.toHaveBeenCalled();
    see(true);
    pass(A_WHILE);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('waits while the page is busy, unlike on a desktop', () => {
    const starts = [true, false].map((isPhone) => {
      const { see, pass } = makePage({ isPhone, isEverIdle: false });
      const start = vi.fn();
      onMapIntent(makePane().pane, start);
      see(true);
      pass(60_000);
      return start.mock.calls.length;
    });
    expect(starts).toEqual([0, 1]);
  });

  it('does not start if it is out of view by the time the page is idle', () => {
    const { see, pass, beIdle } = makePage({ isPhone: true, isEverIdle: false });
    const start = vi.fn();
    onMapIntent(makePane().pane, start);
    see(true);
    pass(60_000);
    see(false);
    beIdle();
    expect(start).not.toHaveBeenCalled();
    see(true);
    pass(60_000);
    beIdle();
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('starts on touch only, if the browser has no `requestIdleCallback`', () => {
    const { see, pass } = makePage({ isPhone: true });
    const { pane, touch } = makePane();
    const start = vi.fn();
    onMapIntent(pane, start);
    see(true);
    pass(60_000);
    expect(start).not.toHaveBeenCalled();
    touch('pointerdown');
    expect(start).toHaveBeenCalledTimes(1);
  });
});

describe('the connection', () => {
  it.each([
    ['with the data saver on', { saveData: true }, true],
    ['on a slow network', { effectiveType: '3g' }, true],
    ['on a mobile one', { effectiveType: '4g', type: 'cellular' }, true],
    ['on a fast one at home', { effectiveType: '4g', type: 'wifi' }, false],
    ['where the browser says nothing of the network', {}, false],
    ['where it does not know of networks', undefined, false],
  ] as const)('counts as metered or not, %s: %o', (_, connection, expected) => {
    makePage(connection ? { connection } : {});
    expect(isMetered()).toBe(expected);
  });
});

describe('a low-priority task', () => {
  /** A page that is loading, or has loaded. */
  function makeLoading(readyState: DocumentReadyState, connection?: object) {
    makePage(connection ? { connection } : {});
    const page = new EventTarget();
    vi.stubGlobal('document', { readyState });
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    return { load: () => page.dispatchEvent(new Event('load')) };
  }

  it('waits for the page to load, and then to be idle', () => {
    const { load } = makeLoading('interactive');
    const task = vi.fn();
    whenIdleAndUnmetered(task);
    vi.advanceTimersByTime(10_000);
    expect(task).not.toHaveBeenCalled();
    load();
    expect(task).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('runs in a page that had loaded before its script', () => {
    makeLoading('complete');
    const task = vi.fn();
    whenIdleAndUnmetered(task);
    vi.advanceTimersByTime(1000);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('does not run on a metered connection', () => {
    makeLoading('complete', { saveData: true });
    const task = vi.fn();
    whenIdleAndUnmetered(task);
    vi.advanceTimersByTime(10_000);
    expect(task).not.toHaveBeenCalled();
  });
});
