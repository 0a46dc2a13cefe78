import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Connect, Plugin } from 'vite';
import type { ArticleSource } from '../article-folder/article-source.ts';
import { glyphRanges } from './glyph-ranges.ts';
import { faceFile, type FacedScript, INTERFACE_SCRIPTS, scriptsOf } from './script-faces.ts';

const require = createRequire(import.meta.url);

/** The names a map style gives its `text-font`, and the weight of IBM Plex Sans behind each. */
export const FONT_STACKS = { 'plex-400': 400, 'plex-600': 600 } as const;

type FontStack = keyof typeof FONT_STACKS;

/**
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

/** Draws the letters of map labels from the page's own face: no glyph server, no other font on the map. */
export function labelGlyphs(source: Pick<ArticleSource, 'get'>): Plugin {
  const files = () => labelGlyphFiles({}, scriptsOf(source.get().front?.article));
  return {
    name: 'mawdi:label-glyphs',
    generateBundle() {
      for (const [fileName, source] of files()) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ config, middlewares }) {
      middlewares.use(serveGlyphs(config.base, files));
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use(serveGlyphs(config.base, files));
    },
  };
}

/** A range without a file must be a 404: the page that Vite would send instead, MapLibre would read as glyphs. */
function serveGlyphs(base: string, draw: () => ReadonlyMap<string, Uint8Array>): Connect.NextHandleFunction {
  let files: ReadonlyMap<string, Uint8Array> | null = null; // drawn when the first map asks
  return (request, response, next) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    if (!path.startsWith(`${base}glyphs/`)) return next();
    files ??= draw();
    const bytes = files.get(path.slice(base.length));
    response.statusCode = bytes ? 200 : 404;
    response.setHeader('Content-Type', 'application/x-protobuf');
    response.end(bytes);
  };
}
