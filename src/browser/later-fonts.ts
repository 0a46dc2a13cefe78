import { scriptOf } from '../core/text/languages.ts';

/** The Arabic faces for paper, as the style sheet names them. */
const PRINT_FACES = ["400 1em 'Plex Arabic Print'", "600 1em 'Plex Arabic Print'", "500 1em 'Naskh Arabic Print'"];
/** That of the words in print, which a page of translations shows when they are asked for. */
const ORIGINAL_FACES = ["500 1em 'Naskh Arabic'"];

/**
 * Fetches the faces that no reader needs to begin with. An Arabic page is printed in faces of its own, 54 kB: a browser does
 * not wait for faces when it prints. A page in English shows the words in print when they are asked for: their face must be
 * there by then, or letters and spaces would come from two. Where they cannot come, the page has the faces it has.
 */
export function loadLaterFonts(): void {
  const faces = scriptOf(document.documentElement.lang) === 'Arab' ? PRINT_FACES : ORIGINAL_FACES;
  for (const face of faces) document.fonts?.load(face, 'ب').catch(() => undefined);
}
