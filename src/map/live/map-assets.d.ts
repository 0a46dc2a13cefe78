/** Inlined by the build into scripts of pages that may fetch nothing. */
declare module 'virtual:mawdi/basemap' {
  import type { BasemapFile } from '../basemap/basemap.ts';

  /** TopoJSON, as the site serves it. */
  export const basemap: BasemapFile;
}
declare module 'virtual:mawdi/glyphs' {
  /** `plex-400/0-255.pbf` to its bytes in base64. */
  export const glyphs: Readonly<Record<string, string>>;
}
declare module 'virtual:mawdi/worker' {
  /** Source of MapLibre’s worker, and the version of MapLibre. */
  export const worker: string;
  export const version: string;
}
declare module 'virtual:mawdi/worker-path' {
  /** Path of MapLibre’s worker, relative to the script. */
  export const workerPath: string;
}
declare module 'virtual:mawdi/palettes' {
  import type { Palette } from '../style/palette.ts';

  export const palettes: Readonly<Record<'light' | 'dark', Palette>>;
}
declare module 'virtual:mawdi/basemap-assets' {
  /** Absolute address of MapLibre’s worker. */
  export const workerAddress: string;
  /** TopoJSON, as text. */
  export const basemap: string;
  /** Whether the worker contains the base map. */
  export const isBasemapInWorker: boolean;
  /** As in `virtual:mawdi/glyphs`; empty where they are fetched. */
  export const glyphs: Readonly<Record<string, string>>;
}
declare module 'virtual:mawdi/basemap-text' {
  /** TopoJSON, as text. */
  export const basemap: string;
}
/** Code of MapLibre’s worker. */
declare module 'virtual:mawdi/library-worker' {
  type Params = { readonly request?: { readonly url: string } | undefined; readonly data?: unknown };
  export class GeoJSONWorkerSource {
    loadData(params: Params): Promise<unknown>;
  }
}
