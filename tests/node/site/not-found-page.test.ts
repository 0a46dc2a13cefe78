import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../published-pages.ts';
import { notFoundPage } from '../../../src/node/site/not-found-page.ts';

describe('the page that a host sends with status 404', () => {
  it('is in both languages, and has no links where the site’s address is not known', () => {
    const page = notFoundPage('', LANGUAGES);
    expect(page).toContain('لا صفحة في هذا العنوان');
    expect(page).toContain('There is no page at this address');
    expect(page).not.toMatch(/href|src=|<script|style/);
  });

  it('links to the map by its absolute address where that is known', () => {
    const page = notFoundPage('https://site.example/a&b/', LANGUAGES);
    expect(page).toContain('href="https://site.example/a&amp;b/"');
    expect(page).toContain('href="https://site.example/a&amp;b/en/"');
  });

  it('has noindex for search engines', () => {
    expect(notFoundPage('', LANGUAGES)).toContain('<meta name="robots" content="noindex" />');
  });
});
