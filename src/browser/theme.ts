import { atom } from 'nanostores';
import { mediaQuery } from './media-query.ts';
import { storedTheme, storeTheme, type Theme } from './stored-theme.ts';

/** The theme in force: the reader’s choice if they made one, else the system’s. */
export const theme = atom<Theme>('light');

const system = () => mediaQuery('(prefers-color-scheme: dark)');
const ofSystem = (): Theme => (system().matches ? 'dark' : 'light');

/** Follows the system until the reader chooses. The choice is kept where storage is allowed, and works where it is not. */
export function startTheme(): () => void {
  const held = system();
  theme.set(storedTheme() ?? ofSystem());
  const onSystem = () => {
    if (document.documentElement.dataset['theme'] === undefined) theme.set(ofSystem());
  };
  held.addEventListener('change', onSystem);
  return () => held.removeEventListener('change', onSystem);
}

/** Shows a theme for as long as the page is open: what a link asks for is not what its reader chose. */
export function showTheme(next: Theme): void {
  document.documentElement.dataset['theme'] = next;
  theme.set(next);
}

/** Takes back what was shown: from now on the theme is the system’s again, as it is and as it changes. */
export function followSystem(): void {
  delete document.documentElement.dataset['theme'];
  theme.set(ofSystem());
}

export function chooseTheme(next: Theme): void {
  showTheme(next);
  storeTheme(next);
}
