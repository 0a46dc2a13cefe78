declare module 'virtual:mawdi/frame-goods' {
  /** TopoJSON, as the site serves it. */
  export const basemap: unknown;
  /** `plex-400/0-255.pbf` to its bytes in base64. */
  export const glyphs: Readonly<Record<string, string>>;
  /** The text of the map library’s worker. */
  export const worker: string;
}
