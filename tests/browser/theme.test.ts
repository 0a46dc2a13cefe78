import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applyStoredTheme, storedTheme } from '../../src/browser/stored-theme.ts';
import { chooseTheme, followSystem, showTheme, startTheme, theme } from '../../src/browser/theme.ts';

/** A browser: its storage, which may be refused, and the theme of its system. */
function makeBrowser({ isDark = false, isRefused = false } = {}) {
  const held = new Map<string, string>();
  const refuse = () => {
    throw new Error('storage is refused');
  };
  const storage = {
    getItem: (key: string) => (isRefused ? refuse() : (held.get(key) ?? null)),
    setItem: (key: string, value: string) => (isRefused ? refuse() : held.set(key, value)),
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
  return { held, dataset, turn };
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

  it('stays as the reader chose, whatever the system does, and is kept for the next visit', () => {
    const { turn, dataset } = makeBrowser({ isDark: false });
    const stop = startTheme();
    chooseTheme('dark');
    expect([theme.get(), dataset['theme'], storedTheme()]).toEqual(['dark', 'dark', 'dark']);
    turn(true);
    turn(false);
    expect(theme.get()).toBe('dark');
    stop();
  });

  it('that a link asks for is shown, and never kept in the reader’s name', () => {
    const { held, dataset } = makeBrowser();
    showTheme('dark');
    expect([theme.get(), dataset['theme']]).toEqual(['dark', 'dark']);
    expect(held.size).toBe(0);
    expect(storedTheme()).toBeUndefined();
  });

  it('is the system’s again where it was shown for a while, and whatever was chosen elsewhere', () => {
    const { turn, dataset, held } = makeBrowser({ isDark: true });
    chooseTheme('light');
    const stop = startTheme();
    followSystem();
    expect([theme.get(), dataset]).toEqual(['dark', {}]);
    turn(false);
    expect(theme.get()).toBe('light');
    turn(true);
    expect(theme.get()).toBe('dark');
    expect(held.size).toBe(1);
    stop();
  });

  it('is put on the page before the first paint where one was chosen, and not otherwise', () => {
    const { dataset } = makeBrowser();
    applyStoredTheme();
    expect(dataset).toEqual({});
    chooseTheme('dark');
    delete dataset['theme'];
    applyStoredTheme();
    expect(dataset['theme']).toBe('dark');
  });

  it('works for the page where storage is refused', () => {
    const { dataset } = makeBrowser({ isRefused: true });
    expect(() => applyStoredTheme()).not.toThrow();
    chooseTheme('dark');
    expect([theme.get(), dataset['theme'], storedTheme()]).toEqual(['dark', 'dark', undefined]);
  });

  it('is not taken from a store somebody else wrote into', () => {
    const { held } = makeBrowser();
    chooseTheme('dark');
    for (const key of held.keys()) held.set(key, 'url(javascript:alert(1))');
    expect(storedTheme()).toBeUndefined();
  });

  it('is no longer followed after its stop', () => {
    const { turn } = makeBrowser();
    startTheme()();
    turn(true);
    expect(theme.get()).toBe('light');
  });
});
