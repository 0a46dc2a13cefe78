/** Written by the build, into what may fetch nothing. */
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
  /** The text of the map library’s worker, and the version of the library. */
  export const worker: string;
  export const version: string;
}
declare module 'virtual:mawdi/worker-path' {
  /** Where the map library’s worker lies, relative to the script. */
  export const workerPath: string;
}
declare module 'virtual:mawdi/palettes' {
  import type { Palette } from '../style/palette.ts';

  export const palettes: Readonly<Record<'light' | 'dark', Palette>>;
}
declare module 'virtual:mawdi/ground' {
  /** Absolute address of the map library’s worker. */
  export const workerAddress: string;
  /** TopoJSON, as text. */
  export const basemap: string;
  /** Whether the worker has the base map in itself. */
  export const isGroundInWorker: boolean;
  /** As in `virtual:mawdi/glyphs`; empty where they are fetched. */
  export const glyphs: Readonly<Record<string, string>>;
}
declare module 'virtual:mawdi/basemap-text' {
  /** TopoJSON, as text. */
  export const basemap: string;
}
/** What the map library runs in its worker. */
declare module 'virtual:mawdi/library-worker' {
  type Params = { readonly request?: { readonly url: string } | undefined; readonly data?: unknown };
  export class GeoJSONWorkerSource {
    loadData(params: Params): Promise<unknown>;
  }
}
