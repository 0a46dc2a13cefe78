export type Theme = 'light' | 'dark';

const KEY = 'mawdi-theme';

/** The theme the reader chose on an earlier visit, if storage is allowed and holds one. */
export function chosenTheme(): Theme | undefined {
  try {
    const held = localStorage.getItem(KEY);
    return held === 'light' || held === 'dark' ? held : undefined;
  } catch {
    return undefined;
  }
}

export function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is refused in some frames and private windows: the choice then lasts for this page.
  }
}

/** Before the first paint, so that nobody who chose the dark is blinded first. */
export function applyChosenTheme(): void {
  const theme = chosenTheme();
  if (theme) document.documentElement.dataset['theme'] = theme;
}
