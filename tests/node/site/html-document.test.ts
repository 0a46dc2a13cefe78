import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../src/core/text/escape-html.ts';
import { htmlDocument, unfilled } from '../../../src/node/site/html-document.ts';
import { attributesOf, elementsOf, readMarkup } from '../../read-markup.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const page = (language: string, change: Partial<Parameters<typeof htmlDocument>[1]> = {}) =>
  htmlDocument(ROOT, {
    language,
    title: 'A map',
    description: 'What it says',
    head: [],
    body: ['<p>x</p>'],
    ...change,
  });
const rootOf = (html: string) => attributesOf(readMarkup(html, 'text/html').documentElement!);

describe('a page of the site', () => {
  it('states the language and the direction of its interface', () => {
    expect(rootOf(page('ar'))).toEqual({ lang: 'ar' });
    expect(page('ar')).toContain('<body dir="rtl">');
    expect(page('en')).toContain('<body dir="ltr">');
  });

  it('states the language of its article where the interface is in another one', () => {
    expect(rootOf(page('my', { root: 'data-theme="dark"' }))).toEqual({
      lang: 'en',
      'data-language': 'my',
      'data-theme': 'dark',
    });
    expect(page('my')).toContain('<body dir="ltr">');
  });

  it('has noindex where it has no description', () => {
    const names = (html: string) =>
      elementsOf(readMarkup(html, 'text/html'), 'meta').map((meta) => meta.getAttribute('name'));
    expect(names(page('en', { description: undefined }))).toContain('robots');
    expect(names(page('en'))).not.toContain('robots');
  });

  it('fills every placeholder of its template, and none in the text of an article', () => {
    const html = page('en', { title: '%head% & <b>', body: [unfilled('<p>100%title%</p>')] });
    expect(html).toContain('<title>%head% &amp; &lt;b&gt;</title>');
    expect(html).toContain('<p>100&#37;title%</p>');
    expect(html.replace('%head%', '')).not.toMatch(/%\w+%/);
    expect(escapeHtml('"<&>"')).toBe('&quot;&lt;&amp;&gt;&quot;');
  });
});
