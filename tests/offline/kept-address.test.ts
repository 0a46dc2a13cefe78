import { describe, expect, it } from 'vitest';
import { folderAddress, isNamedByContent, cachedAddress } from '../../src/offline/kept-address.ts';

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
