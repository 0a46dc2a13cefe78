import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureInk } from '../exports/pictures/picture-paint.ts';
import { type Palette, paletteFrom } from '../map/style/palette.ts';

/** The colours of both themes, from the style sheet `tokens.css`. */
export type ThemePalettes = {
  readonly light: Palette;
  readonly dark: Palette;
  /** The background colour of every page, by theme. */
  readonly papers: Readonly<Record<'light' | 'dark', string>>;
  /** The value of a custom property in the dark theme. */
  readonly darkToken: (token: string) => string;
  /** The custom properties of the light theme that the dark theme changes: colours and opacities. */
  readonly lightTokens: ReadonlyMap<string, string>;
  /** Surface and text colours of the light theme, the only one of pictures. */
  readonly ink: PictureInk;
};

/** Reads and parses that style sheet. `root`: the folder of the project. */
export function themePalettes(root: string): ThemePalettes {
  const { light, dark, ofTheme } = themeTokens(root);
  return {
    light: paletteFrom((token) => light.get(token) ?? ''),
    dark: paletteFrom((token) => dark.get(token) ?? ''),
    papers: { light: light.get('--paper') ?? '', dark: dark.get('--paper') ?? '' },
    darkToken: (token) => dark.get(token) ?? '',
    lightTokens: new Map([...light].filter(([token]) => ofTheme.has(token))),
    ink: {
      paper: light.get('--paper') ?? '',
      raised: light.get('--raised') ?? '',
      ink: light.get('--ink') ?? '',
      ink2: light.get('--ink-2') ?? '',
      ink3: light.get('--ink-3') ?? '',
      onInk: light.get('--on-ink') ?? '',
      rule: light.get('--rule') ?? '',
    },
  };
}

function themeTokens(root: string) {
  const sheet = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8').replace(/\/\*[^]*?\*\//g, '');
  const light = tokensOf(sheet, ':root');
  /** The custom properties that a theme changes: colours and opacities. */
  const ofTheme = tokensOf(sheet, ":root[data-theme='dark']");
  return { light, dark: new Map([...light, ...ofTheme]), ofTheme };
}

/** The custom properties of the first rule with this selector. */
function tokensOf(sheet: string, selector: string): ReadonlyMap<string, string> {
  for (const [, selectors = '', body = ''] of sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!selectors.split(',').some((part) => part.trim() === selector)) continue;
    const tokens = body.matchAll(/(--[\w-]+):\s*([^;]+);/g);
    return new Map([...tokens].map(([, name = '', value = '']) => [name, value.trim()]));
  }
  throw new Error(`styles/tokens.css has no block for ${selector}`);
}
