/** Glyphs for labels: `plex-400/0-255.pbf` to the bytes of the file, in base64. */
export type GlyphFiles = Readonly<Record<string, string>>;

let pendingGlyphs: Promise<GlyphFiles> = Promise.resolve({});

/**
 * Sets the glyphs for the labels along the roads of an article; the map itself contains only those of the base map. For
 * a page whose data contains them, before its map is loaded. If they fail to load, they are left out.
 */
export function giveArticleGlyphs(data: Promise<{ readonly glyphs?: GlyphFiles }>): void {
  pendingGlyphs = data.then(({ glyphs = {} }) => glyphs).catch(() => ({}));
}

export function articleGlyphs(): Promise<GlyphFiles> {
  return pendingGlyphs;
}

/** The same for an embed. `address`: of the file of glyphs that its page names; empty where it needs none. */
export async function fetchArticleGlyphs(address: string): Promise<GlyphFiles> {
  if (address === '') return {};
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return (await response.json()) as GlyphFiles;
}
