import { addProtocol } from 'maplibre-gl';
import type { GlyphFiles } from './article-letters.ts';

const GLYPH_PROTOCOL = 'mawdi-glyphs';

/**
 * Serves letters that came inside a script (`plex-400/0-255.pbf` to base64) to the map; returns their address, with
 * `{fontstack}` and `{range}`.
 */
export function serveInlinedGlyphs(glyphs: GlyphFiles): string {
  addProtocol(GLYPH_PROTOCOL, ({ url }) => {
    const written = glyphs[url.replace(`${GLYPH_PROTOCOL}://`, '')];
    if (written === undefined) return Promise.reject(new Error(`${url}: no such glyphs`));
    return Promise.resolve({ data: Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0)).buffer });
  });
  return `${GLYPH_PROTOCOL}://{fontstack}/{range}.pbf`;
}
