import { scriptOf } from '../core/text/languages.ts';

/** The Arabic print fonts, as the style sheet names them. */
const PRINT_FONTS = ["400 1em 'Plex Arabic Print'", "600 1em 'Plex Arabic Print'", "500 1em 'Naskh Arabic Print'"];
/** The font of printed words, which a page of translations shows on request. */
const ORIGINAL_FONTS = ["500 1em 'Naskh Arabic'"];

/**
 * Loads fonts that are not needed at first. An Arabic page is printed in fonts of its own, 54 kB, and browsers do not
 * wait for fonts when they print. An English page shows the printed words on request: their font must be loaded by
 * then, or letters and spaces would come from two fonts. If fonts fail to load, the page uses those it has.
 */
export function loadLaterFonts(): void {
  const fonts = scriptOf(document.documentElement.lang) === 'Arab' ? PRINT_FONTS : ORIGINAL_FONTS;
  for (const font of fonts) document.fonts?.load(font, 'ب').catch(() => undefined);
}
