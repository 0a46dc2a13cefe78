import { addProtocol } from 'maplibre-gl';
import type { Letters } from './article-letters.ts';

const PROTOCOL = 'mawdi-glyphs';

/**
 * Serves letters that came inside a script (`plex-400/0-255.pbf` to base64) to the map; returns their address, with
 * `{fontstack}` and `{range}`.
 */
export function inlinedGlyphs(glyphs: Letters): string {
  addProtocol(PROTOCOL, ({ url }) => {
    const written = glyphs[url.replace(`${PROTOCOL}://`, '')];
    if (written === undefined) return Promise.reject(new Error(`${url}: no such glyphs`));
    return Promise.resolve({ data: Uint8Array.from(atob(written), (letter) => letter.charCodeAt(0)).buffer });
  });
  return `${PROTOCOL}://{fontstack}/{range}.pbf`;
}
