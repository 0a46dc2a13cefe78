import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readBasemap } from '../articles/read-basemap.ts';
import { labelGlyphFiles } from '../glyphs/label-glyphs.ts';
import { themePalettes } from '../theme-palettes.ts';

const require = createRequire(import.meta.url);

/**
 * Base map, glyphs, colours and web worker as virtual modules, by name: a sandboxed iframe without an origin may not
 * fetch them, and the element in another site’s page does not know where they are. The glyphs are those of the
 * interface.
 */
export function mapAssets(root: string): Readonly<Record<string, string>> {
  const { light, dark } = themePalettes(root);
  const library = JSON.parse(readFileSync(require.resolve('maplibre-gl/package.json'), 'utf8')) as { version: string };
  return {
    'virtual:mawdi/basemap': written({ basemap: readBasemap(root) }),
    'virtual:mawdi/glyphs': glyphModule(labelGlyphFiles()),
    'virtual:mawdi/palettes': written({ palettes: { light, dark } }),
    'virtual:mawdi/worker': written({
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
  return written({ glyphs: Object.fromEntries(glyphs) as unknown });
}

export function written(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${inScript(value)};`)
    .join('\n');
}

/** JSON that is also a JavaScript expression: U+2028 and U+2029 are escaped. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
