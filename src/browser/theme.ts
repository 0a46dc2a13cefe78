import { pageState } from './written-page.ts';
import { atom } from 'nanostores';
import { mediaQuery } from './media-query.ts';
import { storedTheme, storeTheme, type Theme } from './stored-theme.ts';

/** The current theme: the reader’s choice if there is one, or else the system’s. */
export const theme = atom<Theme>('light');

const systemQuery = () => mediaQuery('(prefers-color-scheme: dark)');
const systemTheme = (): Theme => (systemQuery().matches ? 'dark' : 'light');

/** Follows the system until the reader chooses. The choice is stored where storage is allowed. */
export function startTheme(): () => void {
  const query = systemQuery();
  theme.set(storedTheme() ?? systemTheme());
  const onSystemChange = () => {
    if (pageState().theme === undefined) theme.set(systemTheme());
  };
  query.addEventListener('change', onSystemChange);
  return () => query.removeEventListener('change', onSystemChange);
}

/** Shows a theme without storing it: the theme of a link is not the reader’s choice. */
export function showTheme(next: Theme): void {
  pageState().theme = next;
  theme.set(next);
}

/** Removes a theme that was shown: from now on the page follows the system. */
export function followSystem(): void {
  delete pageState().theme;
  theme.set(systemTheme());
}

export function chooseTheme(next: Theme): void {
  showTheme(next);
  storeTheme(next);
}
