import { atom } from 'nanostores';

export type Theme = 'light' | 'dark';

const KEY = 'mawdi-theme';

/** The theme in force: the reader’s choice if they made one, else the system’s. */
export const theme = atom<Theme>('light');

/** Follows the system until the reader chooses. The choice is kept where storage is allowed, and works where it is not. */
export function startTheme(): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = remembered();
  const apply = (next: Theme, isChoice: boolean) => {
    if (isChoice) document.documentElement.dataset.theme = next;
    theme.set(next);
  };
  apply(chosen ?? (system.matches ? 'dark' : 'light'), chosen !== undefined);
  const onSystem = () => {
    if (document.documentElement.dataset.theme === undefined) theme.set(system.matches ? 'dark' : 'light');
  };
  system.addEventListener('change', onSystem);
  return () => system.removeEventListener('change', onSystem);
}

export function chooseTheme(next: Theme): void {
  document.documentElement.dataset.theme = next;
  theme.set(next);
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Storage is refused in some frames and private windows: the choice then lasts for this page.
  }
}

function remembered(): Theme | undefined {
  try {
    const held = localStorage.getItem(KEY);
    return held === 'light' || held === 'dark' ? held : undefined;
  } catch {
    return undefined;
  }
}
