import { describe, expect, it } from 'vitest';
import {
  cachedAddress,
  folderAddress,
  hasExpectedHash,
  isNamedByContent,
} from '../../../src/apps/service-worker/cached-files.ts';
import { createHash } from 'node:crypto';

const SITE = 'https://example.org/map/';

describe('the address a file is kept under', () => {
  it.each([
    [SITE, `${SITE}index.html`],
    [`${SITE}#place=kirkuk`, `${SITE}index.html`],
    [`${SITE}en/embed/?theme=dark#voice=a`, `${SITE}en/embed/index.html`],
    [`${SITE}en/index.html`, `${SITE}en/index.html`],
    [`${SITE}glyphs/plex-400/0-255.pbf`, `${SITE}glyphs/plex-400/0-255.pbf`],
  ])('of %s is %s', (asked, kept) => {
    expect(cachedAddress(asked)).toBe(kept);
  });

  it.each([
    [`${SITE}en`, `${SITE}en/`],
    [`${SITE}en/present?auto=20`, `${SITE}en/present/?auto=20`],
    [`${SITE}present#/scene/2`, `${SITE}present/`],
    [`${SITE}en/`, `${SITE}en/`],
  ])('of the folder that %s names is %s, as a server says it', (asked, folder) => {
    expect(folderAddress(asked)).toBe(folder);
  });

  it('tells what is the same for ever from what a newer version changes', () => {
    expect(isNamedByContent(`${SITE}assets/start-abcdefgh.js`, SITE)).toBe(true);
    expect(isNamedByContent(`${SITE}index.html`, SITE)).toBe(false);
    expect(isNamedByContent('https://example.org/assets/start-abcdefgh.js', SITE)).toBe(false);
  });
});

const integrityOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const PAGE = '<h1>موضع</h1>';

describe('a kept file', () => {
  it('is as built where its hash is, and can still be read after that', async () => {
    const file = new Response(PAGE);
    expect(await hasExpectedHash(file, integrityOf(PAGE))).toBe(true);
    expect(await file.text()).toBe(PAGE);
    expect(await hasExpectedHash(new Response(''), integrityOf(''))).toBe(true);
  });

  it.each<[string, Response]>([
    ['with another letter', new Response('<h1>موضغ</h1>')],
    ['with a letter more', new Response(`${PAGE} `)],
    ['cut short', new Response(PAGE.slice(0, -1))],
    ['empty', new Response('')],
    ['only a part of it', new Response(PAGE, { status: 206 })],
    ['not there', new Response(PAGE, { status: 404 })],
    ['a redirect', Response.redirect('https://evil.example/')],
  ])('is not, %s', async (_, file) => {
    expect(await hasExpectedHash(file, integrityOf(PAGE))).toBe(false);
  });

  it('of which the build said nothing is not asked after', async () => {
    expect(await hasExpectedHash(new Response('x'), undefined)).toBe(true);
  });
});
