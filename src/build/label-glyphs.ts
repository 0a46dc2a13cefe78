import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { glyphRanges } from './glyph-ranges.ts';
import { faceFile, type FacedScript, INTERFACE_SCRIPTS } from './script-faces.ts';

const require = createRequire(import.meta.url);

/** The names a map style gives its `text-font`, and the weight of IBM Plex Sans behind each. */
export const FONT_STACKS = { 'plex-400': 400, 'plex-600': 600 } as const;

type FontStack = keyof typeof FONT_STACKS;

/**
 * The letters of map labels from the page's own face: no glyph server, no other font on the map.
 * Path below the page (`glyphs/plex-400/0-255.pbf`) to the bytes of the file. `characters`: code points of each stack,
 * where not all that a map label may be written in are wanted; `scripts`: those of the names.
 */
export function labelGlyphFiles(
  characters: Readonly<Partial<Record<FontStack, readonly number[]>>> = {},
  scripts: readonly FacedScript[] = INTERFACE_SCRIPTS,
): ReadonlyMap<string, Uint8Array> {
  const files = (Object.keys(FONT_STACKS) as FontStack[]).flatMap((stack) => {
    const faces = scripts.map((script) => readFileSync(require.resolve(faceFile(script, 'plex', FONT_STACKS[stack]))));
    return [...glyphRanges(stack, faces, characters[stack])].map(
      ([name, bytes]) => [`glyphs/${stack}/${name}`, bytes] as const,
    );
  });
  return new Map(files);
}
