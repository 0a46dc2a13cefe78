import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginPan, makeWindow } from './watched-hands.ts';

/** Each page has hands of its own. */
const wantedOfPage = async () => {
  vi.resetModules();
  return import('../../src/browser/map-intent.ts');
};
let { isMetered, whenIdleAndUnmetered, onMapIntent } = await wantedOfPage();

type Entry = { readonly isIntersecting: boolean };

type PageOptions = {
  readonly connection?: object;
  readonly visibility?: string;
  readonly isPhone?: boolean;
  /** Where the browser tells when nothing is to do: whether that ever is. */
  readonly isEverIdle?: boolean;
};

/** As much of a page as is looked at: what is in sight, whether anyone looks, and what the network costs. */
function makePage({ connection, visibility = 'visible', isPhone = false, isEverIdle }: PageOptions = {}) {
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
  const idle: (() => void)[] = [];
  /** As browsers do: where nothing is to do, or when the patience of who asks is at an end. */
  const requestIdleCallback = (task: () => void, { timeout }: { timeout?: number }) => {
    // The fake one.
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
    see: (isIntersecting: boolean) => watching.forEach((told) => told([{ isIntersecting }])),
    beIdle: () => idle.splice(0).forEach((task) => task()),
  };
}

function makePane(dataset: Record<string, string> = {}) {
  const pane = Object.assign(new EventTarget(), { dataset });
  return { pane: pane as unknown as HTMLElement, touch: (name: string) => pane.dispatchEvent(new Event(name)) };
}

beforeEach(async () => {
  vi.useFakeTimers();
  ({ isMetered, whenIdleAndUnmetered, onMapIntent } = await wantedOfPage());
});
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
    onMapIntent(pane, start);
    touch(sign);
    touch(sign);
    expect(start).toHaveBeenCalledTimes(1);
    expect(watching.size).toBe(0);
  });

  it('comes when it has been looked at for a second, and not before', () => {
    const { see } = makePage();
    const start = vi.fn();
    onMapIntent(makePane().pane, start);
    see(true);
    vi.advanceTimersByTime(999);
    expect(start).not.toHaveBeenCalled();
    vi.advanceTimersByTime(A_WHILE);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('stays away from a reader who scrolls past it', () => {
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

  it('stays away from a page nobody is looking at', () => {
    const { see } = makePage({ visibility: 'hidden' });
    const start = vi.fn();
    onMapIntent(makePane().pane, start);
    see(true);
    vi.advanceTimersByTime(10 * A_WHILE);
    expect(start).not.toHaveBeenCalled();
  });

  it('comes to a page that was left meanwhile once it is looked at again, for as long as anywhere', () => {
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

  it('waits for a sign where every byte may cost, however long it is looked at', () => {
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

  it('comes at once where someone reached for it before the page could answer', () => {
    const { watching } = makePage();
    const start = vi.fn();
    onMapIntent(makePane({ wanted: '' }).pane, start);
    expect(start).toHaveBeenCalledTimes(1);
    expect(watching.size).toBe(0);
  });

  it('is never started after its stop: not by a touch, nor by a second that was running', () => {
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

describe('the live map, under the hands of its reader', () => {
  it('comes when the finger that asked for it has left the screen, and the press is not lost', () => {
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

  it('is not started by a finger that has not been lifted when it is stopped', () => {
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

  it('does not come to who looks at it while a finger is on the screen', () => {
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

  it.each(['elsewhere', 'over the map'])('waits until the wheel has come to rest: %s', (where) => {
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

  it('stays away where the wheel has carried it out of sight', () => {
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

describe('the live map of a phone', () => {
  it('comes when it is looked at on a page that has nothing to do', () => {
    const { see, pass } = makePage({ isPhone: true, isEverIdle: true });
    const start = vi.fn();
    onMapIntent(makePane().pane, start);
    pass(60_000);
    expect(start).not.toHaveBeenCalled();
    see(true);
    pass(A_WHILE);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('waits as long as the page has anything else to do, as that of a desk does not', () => {
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

  it('stays away where it is out of sight by the time there is nothing to do', () => {
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

  it('comes when it is touched alone, where the browser cannot tell when there is nothing to do', () => {
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
    whenIdleAndUnmetered(task);
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
    whenIdleAndUnmetered(task);
    vi.advanceTimersByTime(1000);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('is left undone where bytes cost the reader', () => {
    makeLoading('complete', { saveData: true });
    const task = vi.fn();
    whenIdleAndUnmetered(task);
    vi.advanceTimersByTime(10_000);
    expect(task).not.toHaveBeenCalled();
  });
});
