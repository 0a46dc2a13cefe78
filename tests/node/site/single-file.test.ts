import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readWritten, type Shell, singleShell } from '../../../src/node/site/single-file.ts';

const PAGE = `<!doctype html>
<html lang="en" data-theme="dark">
  <head><title>Water &amp; roads · Mawdi</title></head>
  <body dir="ltr">
    <div id="mawdi" data-base="../">Words</div>
  </body>
</html>`;

const SHELL: Shell = {
  pages: [
    {
      page: '',
      ...readWritten(PAGE.replace('"en" data-theme="dark"', '"ar"').replace('Words', 'كلمات')),
      sheets: ['a.css'],
    },
    { page: 'en/', ...readWritten(PAGE), sheets: ['a.css', 'b.css'] },
  ],
  sheets: [
    { name: 'faces', text: '@font-face{}' },
    { name: 'a.css', text: 'a{}' },
    { name: 'b.css', text: 'b{}' },
  ],
  script: 'begin()',
  icon: 'data:,',
};

describe('a page of the site', () => {
  it('is split into title, attributes and content', () => {
    expect(readWritten(PAGE)).toEqual({
      title: 'Water & roads · Mawdi',
      root: { lang: 'en', 'data-theme': 'dark' },
      body: { dir: 'ltr' },
      content: '<div id="mawdi" data-base="../">Words</div>',
    });
  });

  it('is refused where it is not a page of ours', () => {
    expect(() => readWritten('<p>Words')).toThrow('expected all three');
  });
});

describe('the single-file edition', () => {
  const html = singleShell(SHELL);
  const [, policy = ''] = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];

  it('shows its first page without scripts, with that page’s style sheets only', () => {
    expect(html).toMatch(/<body dir="ltr">\s*<div id="mawdi" data-base="\.\.\/">كلمات<\/div>/);
    expect(html).toContain('<template data-page="en/"><div id="mawdi"');
    expect(html).toContain('<style>@font-face{}</style>');
    expect(html).toContain('<style data-sheet="a.css">a{}</style>');
    expect(html).toContain('<style data-sheet="b.css" media="not all">b{}</style>');
  });

  it('allows only its own scripts and style sheets, each by its hash', () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const parts = new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
    expect(parts.get('default-src')).toEqual(["'none'"]);
    expect(parts.get('script-src')).toEqual([hash('begin()')]);
    expect(parts.get('style-src')).toEqual(SHELL.sheets.map(({ text }) => hash(text)));
    expect(policy).not.toMatch(/https?:|\*|unsafe-|'self'/);
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<style'));
  });

  it('is refused where a script or style sheet contains its own closing tag', () => {
    expect(() => singleShell({ ...SHELL, script: '"</script>"' })).toThrow('the script');
    expect(() => singleShell({ ...SHELL, sheets: [{ name: 'a.css', text: '/* </style> */' }] })).toThrow('a.css');
  });
});
