import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readBasemap } from '../articles/read-basemap.ts';
import { labelGlyphFiles } from '../glyphs/label-glyphs.ts';
import { themePalettes } from '../theme-palettes.ts';
import { inScript } from './data-in-script.ts';

const require = createRequire(import.meta.url);

/**
 * Base map, glyphs, colours and web worker as virtual modules, by name: a sandboxed iframe without an origin may not
 * fetch them, and the element in pages of other sites has no address to fetch them from. The glyphs are those of the
 * interface.
 */
export function mapAssets(root: string): Readonly<Record<string, string>> {
  const { light, dark } = themePalettes(root);
  const library = JSON.parse(readFileSync(require.resolve('maplibre-gl/package.json'), 'utf8')) as { version: string };
  return {
    'virtual:mawdi/basemap': moduleOf({ basemap: readBasemap(root) }),
    'virtual:mawdi/glyphs': glyphModule(labelGlyphFiles()),
    'virtual:mawdi/palettes': moduleOf({ palettes: { light, dark } }),
    'virtual:mawdi/worker': moduleOf({
      worker: readFileSync(require.resolve('maplibre-gl/dist/maplibre-gl-worker.mjs'), 'utf8'),
      version: library.version,
    }),
  };
}

/** Glyph files as a module: `plex-400/0-255.pbf` to its bytes in base64. */
export function glyphModule(files: ReadonlyMap<string, Uint8Array>): string {
  const glyphs = [...files].map(([path, bytes]) => [
    path.replace(/^glyphs\//, ''),
    Buffer.from(bytes).toString('base64'),
  ]);
  return moduleOf({ glyphs: Object.fromEntries(glyphs) as unknown });
}

/** The source of a module that exports these values. */
function moduleOf(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${inScript(value)};`)
    .join('\n');
}
