/** Letters for labels: `plex-400/0-255.pbf` to the bytes of the file, in base64. */
export type GlyphFiles = Readonly<Record<string, string>>;

/**
 * Fetches the letters of the names that an article has written along its lines, roads and rivers: the map itself brings only
 * those of the base map. The page names the file, and none where it needs none. `base`: where the site lies, ending in `/`.
 */
export async function fetchArticleGlyphs(base: string): Promise<GlyphFiles> {
  const { letters = '' } = document.getElementById('mawdi')?.dataset ?? {};
  if (letters === '') return {};
  const response = await fetch(`${base}${letters}`);
  if (!response.ok) throw new Error(`${letters}: HTTP ${response.status}`);
  return (await response.json()) as GlyphFiles;
}
