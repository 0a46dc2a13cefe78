/** Inlined by the build into scripts of pages that may fetch nothing. */
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
declare module 'virtual:mawdi/map-worker' {
  /** Absolute address of MapLibre’s worker. */
  export const workerAddress: string;
  /** Whether the worker decodes the base map. */
  export const isDecodedInWorker: boolean;
}
/** Code of MapLibre’s worker. */
declare module 'virtual:mawdi/library-worker' {
  type Params = { readonly request?: { readonly url: string } | undefined; readonly data?: unknown };
  export class GeoJSONWorkerSource {
    loadData(params: Params): Promise<unknown>;
  }
}
