import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Connect, Plugin } from 'vite';
import { glyphRanges } from './glyph-ranges.ts';

const require = createRequire(import.meta.url);

/** The names a map style gives its `text-font`, and the weight of IBM Plex Sans Arabic behind each. */
export const FONT_STACKS = { 'plex-400': 400, 'plex-600': 600 } as const;

type FontStack = keyof typeof FONT_STACKS;

/**
 * Path below the page (`glyphs/plex-400/0-255.pbf`) to the bytes of the file. `characters`: code points of each stack,
 * where not all that a map label may be written in are wanted.
 */
export function labelGlyphFiles(
  characters: Readonly<Partial<Record<FontStack, readonly number[]>>> = {},
): ReadonlyMap<string, Uint8Array> {
  const files = (Object.keys(FONT_STACKS) as FontStack[]).flatMap((stack) => {
    const faces = ['arabic', 'latin'].map((subset) => {
      const file = `ibm-plex-sans-arabic-${subset}-${FONT_STACKS[stack]}-normal.woff2`;
      return readFileSync(require.resolve(`@fontsource/ibm-plex-sans-arabic/files/${file}`));
    });
    return [...glyphRanges(stack, faces, characters[stack])].map(
      ([name, bytes]) => [`glyphs/${stack}/${name}`, bytes] as const,
    );
  });
  return new Map(files);
}

/** Draws the letters of map labels from the page's own face: no glyph server, no other font on the map. */
export function labelGlyphs(): Plugin {
  return {
    name: 'mawdi:label-glyphs',
    generateBundle() {
      for (const [fileName, source] of labelGlyphFiles()) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ config, middlewares }) {
      middlewares.use(serveGlyphs(config.base));
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(serveGlyphs(config.base));
    },
  };
}

/** A range without a file must be a 404: the page that Vite would send instead, MapLibre would read as glyphs. */
function serveGlyphs(base: string): Connect.NextHandleFunction {
  let files: ReadonlyMap<string, Uint8Array> | null = null; // drawn when the first map asks
  return (request, response, next) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    if (!path.startsWith(`${base}glyphs/`)) return next();
    files ??= labelGlyphFiles();
    const bytes = files.get(path.slice(base.length));
    response.statusCode = bytes ? 200 : 404;
    response.setHeader('Content-Type', 'application/x-protobuf');
    response.end(bytes);
  };
}
