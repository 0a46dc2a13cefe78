import { describe, expect, it } from 'vitest';
import { downloadFiles } from '../../src/exports/download-files.ts';
import { identityOf, lastingAddress, type Site } from '../../src/site/addresses.ts';
import { makePublishedIndex } from '../published-article.ts';
import { SITE } from '../exports/exported-article.ts';
import { makeSite } from '../published-pages.ts';

const INDEX = makePublishedIndex();
const NOWHERE: Site = makeSite('', 'fate-of-isis-2019');
const filesOf = (site: Site) => downloadFiles(INDEX, site).map(({ path, write }) => [path, write()] as const);

/** A fragment or a path by itself, where an address is expected: as it was written before the site was known. */
const RELATIVE =
  /(?:["{>]|URL: |UR {2}- )(?:en\/)?#(?:place|passage)=|(?:^|["{>])(?:en|downloads|articles)\/[\w#.-]*["}<]/m;

describe('the files of a site that does not know its address', () => {
  it.each(filesOf(NOWHERE))('hold nothing that would lead elsewhere from where they come to: %s', (_, text) => {
    expect(RELATIVE.exec(text)?.[0]).toBeUndefined();
  });

  it('call passages and places by the same names wherever they lie', () => {
    const named = { place: 'mosul', passage: 'p18-mosul' };
    expect(identityOf(NOWHERE, named)).toBe('urn:x-mawdi:article:fate-of-isis-2019:place:mosul:passage:p18-mosul');
    expect(identityOf(NOWHERE, { place: 'mosul' })).toBe('urn:x-mawdi:article:fate-of-isis-2019:place:mosul');
    expect(lastingAddress(NOWHERE, 'en', named)).toBeUndefined();
    const all = filesOf(NOWHERE)
      .map(([, text]) => text)
      .join('\n');
    for (const urn of all.match(/urn:x-mawdi:[^"<\s]*/g) ?? []) expect(() => new URL(urn)).not.toThrow();
  });

  it('are otherwise the files of one that does', () => {
    const known = new Map(filesOf(SITE));
    for (const [path, text] of filesOf(NOWHERE)) {
      const bare = (file = '') => file.replace(/urn:x-mawdi:article:[^"]*|https:\/\/site\.example[^"<}\s]*/g, '');
      expect(Math.abs(bare(known.get(path)).length - bare(text).length) / text.length, path).toBeLessThan(0.2);
    }
  });
});

describe('the files of a site that knows its address', () => {
  it('lead to it', () => {
    expect(identityOf(SITE, { place: 'mosul' })).toBe('https://site.example/map/#place=mosul');
    expect(lastingAddress(SITE, 'en', { passage: 'p18-mosul' })).toBe('https://site.example/map/en/#passage=p18-mosul');
    for (const [path, text] of filesOf(SITE)) expect(text, path).toContain('https://site.example/map/');
  });
});
