/** Letters for labels: `plex-400/0-255.pbf` to the bytes of the file, in base64. */
export type GlyphFiles = Readonly<Record<string, string>>;

let given: Promise<GlyphFiles> = Promise.resolve({});

/**
 * Says where the letters come from of the names that an article has written along its roads: the map itself brings only those of
 * the base map. For a page whose data holds them, before its map is asked for; what does not come is left out.
 */
export function giveArticleGlyphs(data: Promise<{ readonly glyphs?: GlyphFiles }>): void {
  given = data.then(({ glyphs = {} }) => glyphs).catch(() => ({}));
}

export function articleGlyphs(): Promise<GlyphFiles> {
  return given;
}

/** The same for an embed, which names a file of them, and none where it needs none. `base`: where the site lies, ending in `/`. */
export async function fetchArticleGlyphs(base: string): Promise<GlyphFiles> {
  const { glyphs = '' } = document.getElementById('mawdi')?.dataset ?? {};
  if (glyphs === '') return {};
  const response = await fetch(`${base}${glyphs}`);
  if (!response.ok) throw new Error(`${glyphs}: HTTP ${response.status}`);
  return (await response.json()) as GlyphFiles;
}
