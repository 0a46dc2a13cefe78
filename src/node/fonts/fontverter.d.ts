/** fontverter has no types. Only what the web fonts use. */
declare module 'fontverter' {
  export function convert(font: Uint8Array, format: 'woff2' | 'sfnt'): Promise<Buffer>;
}
