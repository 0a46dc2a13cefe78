import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readBasemap } from '../articles/read-basemap.ts';
import { labelGlyphFiles } from '../glyphs/label-glyphs.ts';
import { themePalettes } from '../theme-palettes.ts';

const require = createRequire(import.meta.url);

/**
 * Ground, letters, colours and worker as modules, by name: a frame without an origin of its own may fetch nothing, and
 * an element in somebody else’s page knows of no site to fetch from. The letters are those of the
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

/** Letters as a module: `plex-400/0-255.pbf` to its bytes in base64. */
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

/** JSON that is a JavaScript expression too. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
