import type { BasemapFile } from '../basemap/basemap.ts';

/**
 * Glyphs for labels, `plex-400/0-255.pbf`, and fonts for labels in other scripts than Arabic and Latin, by the characters
 * they are for, `plex-400/U+0400-052F.woff2`: to the bytes of the file, in base64.
 */
export type GlyphFiles = Readonly<Record<string, string>>;

/** The base map of an article, and the glyphs of all labels on its map. */
export type MapData = { readonly basemap: BasemapFile; readonly glyphs: GlyphFiles };

/** A file with `MapData` in JSON. `address`: absolute, or relative to the page; `integrity`: its hash. */
export type MapDataFile = { readonly address: string; readonly integrity: string };

/**
 * Fetches map data as text, which the page and the map’s web worker parse each for itself: sending the parsed base map
 * from one to the other takes longer. Rejects where the file does not come, or is another than the page was built with.
 */
export async function fetchMapText({ address, integrity }: MapDataFile): Promise<string> {
  const response = await fetch(address, { integrity });
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return response.text();
}
