import { describe, expect, it } from 'vitest';
import { headersFile } from '../../src/build/headers-file.ts';
import { headersOf } from '../../src/build/page-policy.ts';
import { headersSaid } from './headers-said.ts';

const PATHS = [
  'index.html',
  'en/index.html',
  'embed/index.html',
  'en/embed/index.html',
  'assets/start-abcdefgh.js',
  'downloads/one.csv',
  'oembed/ar.json',
  'mawdi-host.js',
  'basemap/basemap.topojson.json',
  'basemap/sources/rivers.geojson',
  'glyphs/plex-400/0-255.pbf',
  'sitemap.xml',
];

describe('the file of headers for hosts that read one', () => {
  const file = headersFile(PATHS);

  it.each(PATHS)('says with %s what every other server says', (path) => {
    expect(headersSaid(file, `/${path}`)).toEqual(headersOf(path));
  });

  it('calls the site by its name where that is known', () => {
    const named = headersFile(PATHS, 'https://map.example');
    for (const path of PATHS) expect(headersSaid(named, `/${path}`)).toEqual(headersOf(path, 'https://map.example'));
  });

  it('says it with a page by the name of its folder too', () => {
    for (const folder of ['', 'en/', 'embed/', 'en/embed/'])
      expect(headersSaid(file, `/${folder}`)).toEqual(headersOf(`${folder}index.html`));
  });

  it('stays within what such hosts read: a hundred rules, two thousand characters a line', () => {
    expect(file.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
    expect(Math.max(...file.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  });
});
