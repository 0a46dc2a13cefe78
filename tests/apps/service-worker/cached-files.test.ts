import { describe, expect, it } from 'vitest';
import {
  cachedAddress,
  folderAddress,
  hasExpectedHash,
  isNamedByContent,
} from '../../../src/apps/service-worker/cached-files.ts';
import { createHash } from 'node:crypto';

const SITE = 'https://example.org/map/';

describe('the cache key of a file', () => {
  it.each([
    [SITE, `${SITE}index.html`],
    [`${SITE}#place=kirkuk`, `${SITE}index.html`],
    [`${SITE}en/embed/?theme=dark#voice=a`, `${SITE}en/embed/index.html`],
    [`${SITE}en/index.html`, `${SITE}en/index.html`],
    [`${SITE}glyphs/plex-400/0-255.pbf`, `${SITE}glyphs/plex-400/0-255.pbf`],
  ])('of %s is %s', (requested, key) => {
    expect(cachedAddress(requested)).toBe(key);
  });

  it.each([
    [`${SITE}en`, `${SITE}en/`],
    [`${SITE}en/present?auto=20`, `${SITE}en/present/?auto=20`],
    [`${SITE}present#/scene/2`, `${SITE}present/`],
    [`${SITE}en/`, `${SITE}en/`],
  ])('with the address %s belongs to the folder %s, as on a server', (requested, folder) => {
    expect(folderAddress(requested)).toBe(folder);
  });

  it('belongs to a file named by its content below `assets/` of the site, also for an article in a folder of it', () => {
    expect(isNamedByContent(`${SITE}assets/start-abcdefgh.js`, SITE)).toBe(true);
    expect(isNamedByContent(`${SITE}index.html`, SITE)).toBe(false);
    expect(isNamedByContent(`${SITE}assets/start-abcdefgh.js`, `${SITE}fate-of-isis-2019/`)).toBe(true);
    expect(isNamedByContent('https://other.example/assets/start-abcdefgh.js', SITE)).toBe(false);
  });
});

const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const PAGE = '<h1>موضع</h1>';

describe('a cached file', () => {
  it('passes with the expected hash, and can still be read afterwards', async () => {
    const file = new Response(PAGE);
    expect(await hasExpectedHash(file, integrityOf(PAGE))).toBe(true);
    expect(await file.text()).toBe(PAGE);
    expect(await hasExpectedHash(new Response(''), integrityOf(''))).toBe(true);
  });

  it.each<[string, Response]>([
    ['with another character', new Response('<h1>موضغ</h1>')],
    ['with one more character', new Response(`${PAGE} `)],
    ['cut short', new Response(PAGE.slice(0, -1))],
    ['empty', new Response('')],
    ['a partial response', new Response(PAGE, { status: 206 })],
    ['a 404', new Response(PAGE, { status: 404 })],
    ['a redirect', Response.redirect('https://evil.example/')],
  ])('fails: %s', async (_, file) => {
    expect(await hasExpectedHash(file, integrityOf(PAGE))).toBe(false);
  });

  it('without an expected hash passes', async () => {
    expect(await hasExpectedHash(new Response('x'), undefined)).toBe(true);
  });
});
