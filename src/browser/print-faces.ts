/** The Arabic faces for paper, as the style sheet names them. */
const PRINT_FACES = ["400 1em 'Plex Arabic Print'", "600 1em 'Plex Arabic Print'", "500 1em 'Naskh Arabic Print'"];

/**
 * Fetches the faces an Arabic page is printed in: 54 kB that no reader needs to read. A browser does not wait for faces when
 * it prints, so they must be there before. Where they cannot come, the page is printed in the faces of the screen.
 */
export function loadPrintFaces(): void {
  if (document.documentElement.lang !== 'ar') return;
  for (const face of PRINT_FACES) document.fonts?.load(face, 'ب').catch(() => undefined);
}
