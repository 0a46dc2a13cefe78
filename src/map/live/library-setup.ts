import {
  addProtocol,
  clearPrewarmedResources,
  type MLFontFace,
  prewarm,
  removeProtocol,
  setWorkerUrl,
} from 'maplibre-gl';
import { trustByDefault } from '../../browser/trusted-scripts.ts';
import type { GlyphFiles } from './map-data.ts';

/** The font files of a style by font stack. */
export type FontFaces = Readonly<Record<string, MLFontFace[]>>;

export type LibraryWorker = {
  /** Address of MapLibre’s worker, where MapLibre does not find it by itself. */
  readonly worker: string | undefined;
  /**
   * Whether an address is that of the worker, as MapLibre may write it: under Trusted Types nothing else is started.
   * Absent in pages of other sites, whose own policy decides.
   */
  readonly isWorker?: (address: string) => boolean;
};

let isTrusted = false;
let isPrewarmed = false;

/**
 * MapLibre starts its worker from a plain string, which the default Trusted Types policy has to allow. A map may be
 * started again.
 */
export function setLibraryWorker({ worker, isWorker }: LibraryWorker): void {
  if (isWorker && !isTrusted) {
    trustByDefault(isWorker);
    isTrusted = true;
  }
  if (worker !== undefined) setWorkerUrl(worker);
}

/**
 * Starts the worker before there is a map, because it takes as long to load as the page takes to prepare one. If it
 * cannot start, the map fails and reports it.
 */
export function prewarmWorker(worker: LibraryWorker): void {
  if (isPrewarmed) return;
  isPrewarmed = true;
  setLibraryWorker(worker);
  prewarm();
}

/** Releases the prewarmed worker pool after the map is removed: a worker that crashed would otherwise be reused. */
export function releaseWorker(): void {
  if (!isPrewarmed) return;
  isPrewarmed = false;
  clearPrewarmedResources();
}

let glyphProtocols = 0;

/**
 * Serves glyphs (`plex-400/0-255.pbf` to base64) to MapLibre by a protocol, without requests. Several maps of a page may
 * have different glyphs, so each has a protocol of its own. `address`: with `{fontstack}` and `{range}`; `fontFaces`: the
 * fonts among them, as a style declares them.
 */
export function serveGlyphs(glyphs: GlyphFiles): {
  readonly address: string;
  readonly fontFaces: FontFaces;
  readonly remove: () => void;
} {
  const protocol = `mawdi-glyphs-${++glyphProtocols}`;
  addProtocol(protocol, ({ url }) => {
    const encoded = glyphs[url.replace(`${protocol}://`, '')];
    if (encoded === undefined) return Promise.reject(new Error(`${url}: no such glyphs`));
    return Promise.resolve({ data: Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0)).buffer });
  });
  const fontFaces: Record<string, MLFontFace[]> = {};
  for (const path of Object.keys(glyphs)) {
    const [, stack, ranges] = /^([\w-]+)\/([^/]+)\.woff2$/.exec(path) ?? [];
    if (stack === undefined || ranges === undefined) continue;
    const face = { url: `${protocol}://${path}`, 'unicode-range': ranges.split(',') };
    (fontFaces[stack] ??= []).push(face);
  }
  return { address: `${protocol}://{fontstack}/{range}.pbf`, fontFaces, remove: () => removeProtocol(protocol) };
}
