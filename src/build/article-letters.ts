import type { Article } from '../model/article.ts';
import { labelGlyphFiles } from './label-glyphs.ts';
import { charactersOf } from './map-characters.ts';
import { INTERFACE_SCRIPTS, scriptsOf } from './script-faces.ts';

/** `plex-600/0-255.pbf` to the bytes of the file, in base64, as `map/article-letters.ts` takes them. */
type Letters = Readonly<Record<string, string>>;

/** The letters of the names that the map writes along the lines of an article: in semibold those of roads. */
export function articleLetters(article: Article): Letters | undefined {
  const roads = article.places.filter(({ kind }) => kind === 'road');
  if (roads.length === 0) return undefined;
  const names = roads.flatMap(({ name }) => Object.values(name));
  return inBase64(labelGlyphFiles({ 'plex-400': [], 'plex-600': charactersOf(names) }, scriptsOf(article)));
}

/** The same of scripts that the interface does not have: maps that may fetch nothing bring no letters of those. */
export function foreignLetters(article: Article): Letters | undefined {
  return scriptsOf(article).length === INTERFACE_SCRIPTS.length ? undefined : articleLetters(article);
}

function inBase64(files: ReadonlyMap<string, Uint8Array>): Letters {
  const entries = [...files].map(([path, bytes]) => [
    path.replace(/^glyphs\//, ''),
    Buffer.from(bytes).toString('base64'),
  ]);
  return Object.fromEntries(entries) as Letters;
}
