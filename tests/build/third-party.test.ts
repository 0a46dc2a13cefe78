import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { thirdParty } from '../../src/build/third-party.ts';

const file = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
const text = thirdParty(
  [
    file('preact/dist/preact.mjs'),
    file('@turf/bbox/dist/esm/index.js'),
    file('@turf/helpers/dist/esm/index.js'),
    file('@turf/helpers/dist/esm/other.js'),
    fileURLToPath(new URL('../../src/element/index.ts', import.meta.url)),
  ],
  ['workbox-precaching'],
);

describe('what others wrote', () => {
  it('is named with its version and licence, and its notice is printed whole', () => {
    expect(text).toMatch(/^preact \d+\.\d+\.\d+: MIT$/m);
    expect(text).toContain('Jason Miller');
    expect(text.match(/^@turf\/helpers /gm)).toHaveLength(1);
  });

  it('is printed once where many share it', () => {
    expect(text).toMatch(/^@turf\/bbox [\d.]+: MIT\n@turf\/helpers [\d.]+: MIT\n\n/m);
  });

  it('names the map library with all it is made of, the letters, and whatever else went in', () => {
    const parts = ['maplibre-gl', 'earcut', 'pbf', 'bidi-js', '@fontsource/ibm-plex-sans-arabic', 'workbox-core'];
    for (const name of parts) expect(text).toMatch(new RegExp(`^${name} [\\d.]+: `, 'm'));
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).not.toMatch(/undefined|\/node_modules\//);
  });
});
