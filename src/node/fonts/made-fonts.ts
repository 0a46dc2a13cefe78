import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../cache-folder.ts';
import { type DiskCache, diskCache } from '../disk-cache.ts';
import { hashOfFiles } from '../source-files.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a font is made by: these modules, and packages of the versions that are named there. */
const MADE_BY = ['src/node/fonts', 'src/node/glyphs', 'package.json', 'package-lock.json'];

/** Fonts that were made in this process: most articles in a language need the same characters. */
const made = new Map<string, Promise<Uint8Array>>();
/** A font has about 20 kB. */
const MOST_MADE = 200;

let cache: { readonly get: DiskCache; readonly madeBy: string } | undefined;

/** Makes a font, or gives the one that was made for the same key, in this build or an earlier one. */
export function madeOnce(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  cache ??= { get: diskCache(cacheFolder(ROOT, 'made-fonts')), madeBy: hashOfFiles(ROOT, MADE_BY) };
  const known = made.get(key);
  if (known) return known;
  if (made.size >= MOST_MADE) made.clear();
  const font = cache.get(`${cache.madeBy} ${key}`, make);
  made.set(key, font);
  return font;
}
