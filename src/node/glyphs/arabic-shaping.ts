import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Path of MapLibre’s own Arabic shaping, in the sources it is published with. */
export const arabicShapingFile = (): string =>
  join(dirname(require.resolve('maplibre-gl/package.json')), 'src/symbol/arabic_shaping.ts');

type ArabicShaping = { readonly applyArabicShaping: (text: string) => string };

/** MapLibre’s own Arabic shaping: a copy of its tables could differ from what the map does. */
export async function arabicShaping(): Promise<ArabicShaping> {
  const source = pathToFileURL(arabicShapingFile()).href;
  return (await import(/* @vite-ignore */ source)) as ArabicShaping;
}
