export type Theme = 'light' | 'dark';

const KEY = 'mawdi-theme';

/** The theme the reader chose on an earlier visit, if storage is allowed and holds one. */
export function storedTheme(): Theme | undefined {
  try {
    const held = localStorage.getItem(KEY);
    return held === 'light' || held === 'dark' ? held : undefined;
  } catch {
    return undefined;
  }
}

export function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is refused in some frames and private windows: the choice then lasts for this page.
  }
}

/** Before the first paint, so that nobody who chose the dark is blinded first. */
export function applyStoredTheme(): void {
  const theme = storedTheme();
  if (theme) document.documentElement.dataset['theme'] = theme;
}
