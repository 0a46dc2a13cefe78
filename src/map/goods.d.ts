/** Written by the build, into what may fetch nothing. */
declare module 'virtual:mawdi/basemap' {
  /** TopoJSON, as the site serves it. */
  export const basemap: unknown;
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
  import type { Palette } from '../cartography/palette.ts';

  export const palettes: Readonly<Record<'light' | 'dark', Palette>>;
}
