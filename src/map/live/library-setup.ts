import { addProtocol, clearPrewarmedResources, prewarm, setWorkerUrl } from 'maplibre-gl';
import { trustByDefault } from '../../browser/trusted-scripts.ts';
import type { GlyphFiles } from './article-glyphs.ts';

export type LibraryWorker = {
  /** Address of the library’s worker, where the library does not find it by itself. */
  readonly worker: string | undefined;
  /**
   * Whether an address is that of the worker, as the library may write it: nothing else is started. Absent in pages that
   * are not ours: what may become a script there is theirs to say.
   */
  readonly isWorker?: (address: string) => boolean;
};

let isTrusted = false;
let isPrewarmed = false;

/** The library starts its worker from plain text, so the browser has to ask by itself; a map may be begun anew. */
export function setLibraryWorker({ worker, isWorker }: LibraryWorker): void {
  if (isWorker && !isTrusted) {
    trustByDefault(isWorker);
    isTrusted = true;
  }
  if (worker !== undefined) setWorkerUrl(worker);
}

/**
 * Starts the worker before there is a map: it takes as long to come as the page takes to get ready for one. Where it
 * cannot start, the map finds out, and says so.
 */
export function prewarmWorker(named: LibraryWorker): void {
  if (isPrewarmed) return;
  isPrewarmed = true;
  setLibraryWorker(named);
  prewarm();
}

/** Lets go of it once its map is gone: the next one starts its own, so that a dead worker is not kept. */
export function releaseWorker(): void {
  if (!isPrewarmed) return;
  isPrewarmed = false;
  clearPrewarmedResources();
}

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
