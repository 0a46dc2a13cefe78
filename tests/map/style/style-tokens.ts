import { readFileSync } from 'node:fs';
import { type Palette, paletteFrom } from '../../../src/map/style/palette.ts';

/** Custom properties of one block, as written. */
export type Tokens = ReadonlyMap<string, string>;
export const THEMES = ['light', 'dark'] as const;
export type LookTheme = (typeof THEMES)[number];

const SHEET = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8').replace(
  /\/\*[^]*?\*\//g,
  '',
);

/** Every innermost block of the style sheet: its selector and its custom properties. */
const BLOCKS = [...SHEET.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
  selectors: selector.split(',').map((part) => part.trim()),
  tokens: new Map(
    [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  ),
}));

function blockOf(selector: string): Tokens {
  const found = BLOCKS.filter(({ selectors, tokens }) => selectors.includes(selector) && tokens.has('--ink'));
  if (found.length !== 1) throw new Error(`tokens.css has ${found.length} blocks for ${selector}`);
  return found[0]?.tokens ?? new Map();
}

export const LIGHT: Tokens = blockOf(':root');
/** All selectors of the dark theme: the setting of the reader, a dark part of a light page, and the system. */
export const DARK_COPIES: Readonly<Record<string, Tokens>> = {
  'the choice of the reader': blockOf(":root[data-theme='dark']"),
  'a dark part': blockOf('.dark'),
  'the system': blockOf(":root:not([data-theme='light'])"),
};

const TOKENS: Readonly<Record<LookTheme, Tokens>> = {
  light: LIGHT,
  dark: new Map([...LIGHT, ...(DARK_COPIES['the choice of the reader'] ?? [])]),
};

export function tokenIn(theme: LookTheme, name: string): string {
  return TOKENS[theme].get(name) ?? '';
}

export function makePalette(theme: LookTheme): Palette {
  return paletteFrom((token) => tokenIn(theme, token));
}
