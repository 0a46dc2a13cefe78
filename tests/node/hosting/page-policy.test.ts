import { describe, expect, it } from 'vitest';
import { policyElement, headersFile, headersOf } from '../../../src/node/hosting/page-policy.ts';
import { headersSaid } from './headers-said.ts';

const policyOf = (address: string) => headersOf(address)['content-security-policy'] ?? '';

describe('the response headers of a site', () => {
  it('let no other site embed the page, and every site the embeds', () => {
    for (const page of ['/', '/en/', '/index.html', '/en/?a=b'])
      expect(policyOf(page)).toContain("frame-ancestors 'self'");
    for (const frame of ['/embed/', '/en/embed/index.html', '/embed/?theme=dark', '/sudan/en/embed/'])
      expect(policyOf(frame)).toContain('frame-ancestors *');
  });

  it('forbid inline scripts and styles at every address', () => {
    for (const path of ['/', '/embed/', '/assets/worker-abcdefgh.mjs', '/no/such/file']) {
      expect(policyOf(path)).not.toMatch(/unsafe-/);
      expect(policyOf(path)).toContain("require-trusted-types-for 'script'");
    }
  });

  it('let browsers cache files with a hash in their name for good, and revalidate the files that name them', () => {
    expect(headersOf('/assets/start-abcdefgh.js')['cache-control']).toContain('immutable');
    for (const path of ['/', '/en/embed/', '/basemap/basemap.topojson.json', '/glyphs/plex-400/0-255.pbf'])
      expect(headersOf(path)['cache-control']).toBe('no-cache');
  });

  it('let other sites fetch the data and the fonts, and not the page', () => {
    expect(headersOf('/downloads/one.csv')).toHaveProperty('access-control-allow-origin', '*');
    expect(headersOf('/assets/face-abcdefgh.woff2')).toHaveProperty('access-control-allow-origin', '*');
    expect(headersOf('/')).not.toHaveProperty('access-control-allow-origin');
  });

  it('name the site’s origin in embeds only, because in a sandbox WebKit matches “self” to nothing', () => {
    const named = (page: string) => headersOf(page, 'https://map.example')['content-security-policy'] ?? '';
    for (const directive of ['script-src', 'style-src', 'font-src', 'img-src', 'connect-src', 'worker-src'])
      expect(named('/en/embed/')).toContain(`${directive} 'self' https://map.example`);
    expect(named('/embed/').replaceAll(' https://map.example', '')).toBe(policyOf('/embed/'));
    expect(named('/')).toBe(policyOf('/'));
  });

  it('include a policy that a page can carry itself, except for frame-ancestors', () => {
    for (const page of ['index.html', 'en/embed/index.html']) {
      const [, carried = ''] = /content="([^"]+)"/.exec(policyElement(page)) ?? [];
      expect(carried).not.toContain('frame-ancestors');
      expect(
        policyOf(page)
          .split('; ')
          .filter((part) => !part.startsWith('frame-ancestors'))
          .join('; '),
      ).toBe(carried);
    }
  });
});

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
  // Those of an article beside others.
  'sudan/index.html',
  'sudan/ar/index.html',
  'sudan/present/speaker/index.html',
  'sudan/embed/index.html',
  'sudan/ar/embed/index.html',
  'sudan/downloads/sudan.csv',
  'sudan/oembed/ar.json',
  'sudan/single/sudan.html',
  'sudan/map-pictures/manifest.json',
];

describe('the _headers file for hosts that read one', () => {
  const file = headersFile(PATHS);

  it.each(PATHS)('gives %s the same headers as every other server', (path) => {
    expect(headersSaid(file, `/${path}`)).toEqual(headersOf(path));
  });

  it('names the site’s origin where it is known', () => {
    const named = headersFile(PATHS, 'https://map.example');
    for (const path of PATHS) expect(headersSaid(named, `/${path}`)).toEqual(headersOf(path, 'https://map.example'));
  });

  it('gives a page the same headers at the address of its folder', () => {
    for (const folder of ['', 'en/', 'embed/', 'en/embed/'])
      expect(headersSaid(file, `/${folder}`)).toEqual(headersOf(`${folder}index.html`));
  });

  it('stays within the limits of such hosts: a hundred rules, two thousand characters a line', () => {
    expect(file.match(/^\//gm)?.length).toBeLessThanOrEqual(100);
    expect(Math.max(...file.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  });
});
