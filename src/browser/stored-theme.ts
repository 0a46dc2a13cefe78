import { pageState } from './written-page.ts';
export type Theme = 'light' | 'dark';

const KEY = 'mawdi-theme';

/** The theme chosen on an earlier visit, if storage is allowed and has one. */
export function storedTheme(): Theme | undefined {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : undefined;
  } catch {
    return undefined;
  }
}

export function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Some iframes and private windows refuse storage: the choice then lasts for this page.
  }
}

/** Applied before the first paint, so that the page does not flash in the other theme. */
export function applyStoredTheme(): void {
  const theme = storedTheme();
  if (theme) pageState().theme = theme;
}
