import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { themePalettes } from '../theme-palettes.ts';
import { inScript } from './data-in-script.ts';

const require = createRequire(import.meta.url);

/**
 * Colours and web worker of the map as virtual modules, by name: a sandboxed iframe without an origin may not fetch
 * them, and the element in another site’s page does not know where they are.
 */
export function mapAssets(root: string): Readonly<Record<string, string>> {
  const { light, dark } = themePalettes(root);
  const library = JSON.parse(readFileSync(require.resolve('maplibre-gl/package.json'), 'utf8')) as { version: string };
  return {
    'virtual:mawdi/palettes': moduleOf({ palettes: { light, dark } }),
    'virtual:mawdi/worker': moduleOf({
      worker: readFileSync(require.resolve('maplibre-gl/dist/maplibre-gl-worker.mjs'), 'utf8'),
      version: library.version,
    }),
  };
}

/** The source of a module that exports these values. */
function moduleOf(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${inScript(value)};`)
    .join('\n');
}
