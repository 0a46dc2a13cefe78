import type { EmbedOptions } from '../embed/frame-options.ts';

/** What a frame is written on and in, as `look/tokens.css` has it. */
export const BACKGROUNDS = { light: '#faf6ee', dark: '#1b1916' } as const;
export const TEXT_COLOURS = { light: '#211c15', dark: '#f1eadd' } as const;

/** WCAG 2.2, 1.4.11: what a line needs to be seen by. */
const LEAST_CONTRAST = 3;

/** Whether a colour (`#rrggbb`) is too close to a ground it may lie on: with the theme of the reader’s system, to either. */
export function isFaint(accent: string, theme: EmbedOptions['theme']): boolean {
  const grounds = theme === 'auto' ? Object.values(BACKGROUNDS) : [BACKGROUNDS[theme]];
  return grounds.some((ground) => contrast(accent, ground) < LEAST_CONTRAST);
}

/** Ratio of two colours as WCAG has it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
