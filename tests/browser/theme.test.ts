import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyStoredTheme, storedTheme } from '../../src/browser/stored-theme.ts';
import { chooseTheme, followSystem, showTheme, startTheme, theme } from '../../src/browser/theme.ts';

/** A browser with its storage, which may be refused, and the theme of its system. */
function makeBrowser({ isDark = false, isRefused = false } = {}) {
  const stored = new Map<string, string>();
  const refuse = () => {
    throw new Error('storage is refused');
  };
  const storage = {
    getItem: (key: string) => (isRefused ? refuse() : (stored.get(key) ?? null)),
    setItem: (key: string, value: string) => (isRefused ? refuse() : stored.set(key, value)),
  };
  const system = Object.assign(new EventTarget(), { matches: isDark });
  const dataset: Record<string, string> = {};
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('matchMedia', () => system);
  vi.stubGlobal('document', { documentElement: { dataset } });
  const turn = (matches: boolean) => {
    system.matches = matches;
    system.dispatchEvent(new Event('change'));
  };
  return { stored, dataset, turn };
}

beforeEach(() => theme.set('light'));
afterEach(() => vi.unstubAllGlobals());

describe('the theme', () => {
  it.each([
    [true, 'dark'],
    [false, 'light'],
  ] as const)('is that of the system until the reader chooses: dark %s', (isDark, expected) => {
    const { turn, dataset } = makeBrowser({ isDark });
    const stop = startTheme();
    expect(theme.get()).toBe(expected);
    turn(!isDark);
    expect(theme.get()).toBe(isDark ? 'light' : 'dark');
    expect(dataset).toEqual({});
    stop();
  });

  it('stays as the reader chose, whatever the system does, and is stored for the next visit', () => {
    const { turn, dataset } = makeBrowser({ isDark: false });
    const stop = startTheme();
    chooseTheme('dark');
    expect([theme.get(), dataset['theme'], storedTheme()]).toEqual(['dark', 'dark', 'dark']);
    turn(true);
    turn(false);
    expect(theme.get()).toBe('dark');
    stop();
  });

  it('of a link is shown, and never stored as the reader’s choice', () => {
    const { stored, dataset } = makeBrowser();
    showTheme('dark');
    expect([theme.get(), dataset['theme']]).toEqual(['dark', 'dark']);
    expect(stored.size).toBe(0);
    expect(storedTheme()).toBeUndefined();
  });

  it('follows the system again after it was shown temporarily, whatever was chosen elsewhere', () => {
    const { turn, dataset, stored } = makeBrowser({ isDark: true });
    chooseTheme('light');
    const stop = startTheme();
    followSystem();
    expect([theme.get(), dataset]).toEqual(['dark', {}]);
    turn(false);
    expect(theme.get()).toBe('light');
    turn(true);
    expect(theme.get()).toBe('dark');
    expect(stored.size).toBe(1);
    stop();
  });

  it('is applied before the first paint if one was chosen, and not otherwise', () => {
    const { dataset } = makeBrowser();
    applyStoredTheme();
    expect(dataset).toEqual({});
    chooseTheme('dark');
    delete dataset['theme'];
    applyStoredTheme();
    expect(dataset['theme']).toBe('dark');
  });

  it('applies to the page if storage is refused', () => {
    const { dataset } = makeBrowser({ isRefused: true });
    expect(() => applyStoredTheme()).not.toThrow();
    chooseTheme('dark');
    expect([theme.get(), dataset['theme'], storedTheme()]).toEqual(['dark', 'dark', undefined]);
  });

  it('is not read from a stored value that is no theme', () => {
    const { stored } = makeBrowser();
    chooseTheme('dark');
    for (const key of stored.keys()) stored.set(key, 'url(javascript:alert(1))');
    expect(storedTheme()).toBeUndefined();
  });

  it('no longer follows the system after it was stopped', () => {
    const { turn } = makeBrowser();
    startTheme()();
    turn(true);
    expect(theme.get()).toBe('light');
  });
});
