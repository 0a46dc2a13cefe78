import { Resvg } from '@resvg/resvg-js';

/** A picture drawn from SVG, as PNG. `fonts`: files; of two that share a family the first counts. Nothing of the machine it is drawn on shows in it. */
export function drawPicture(svg: string, fonts: readonly string[]): Uint8Array {
  const picture = new Resvg(svg, {
    font: { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: 'IBM Plex Sans Arabic' },
    background: '#ffffff',
  });
  return picture.render().asPng();
}
