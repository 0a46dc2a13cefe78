import { describe, expect, it } from 'vitest';
import { linksOf, makeLinkCheck } from '../../../src/node/site/check-links.ts';

function checked(files: Readonly<Record<string, string>>) {
  const check = makeLinkCheck();
  for (const [path, bytes] of Object.entries(files)) check.add({ path, links: linksOf({ path, bytes }) });
  return check.result();
}

describe('the links of a site', () => {
  it('lead to files, and to the pages of folders', () => {
    const page = '<a href="../">home</a><a href="../en/?x=1#y">en</a><img src="../a/b.png"><a href="#top">top</a>';
    const files = { 'ar/index.html': page, 'index.html': '', 'en/index.html': '', 'a/b.png': '' };
    expect(checked(files)).toEqual({ links: 3, broken: [] });
  });

  it('are named with a page that has them where they lead to no file', () => {
    expect(checked({ 'index.html': '<a href="gone/">x</a><link href="assets/a.css">' }).broken).toEqual([
      'index.html → assets/a.css',
      'index.html → gone/',
    ]);
  });

  it('to other sites and within the single file are not followed', () => {
    const elsewhere = '<a href="https://example.org/x">x</a><a href="mailto:a@example.org">y</a>';
    expect(checked({ 'index.html': elsewhere, 'single/a.html': '<a href="gone/">x</a>' })).toEqual({
      links: 0,
      broken: [],
    });
  });
});
