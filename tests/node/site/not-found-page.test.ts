import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../published-pages.ts';
import { notFoundPage } from '../../../src/node/site/not-found-page.ts';

describe('the page a host sends where nothing is', () => {
  it('says so in both languages, and links nowhere where it cannot know how deep it stands', () => {
    const page = notFoundPage('', LANGUAGES);
    expect(page).toContain('لا صفحة في هذا العنوان');
    expect(page).toContain('There is no page at this address');
    expect(page).not.toMatch(/href|src=|<script|style/);
  });

  it('leads to the map by its whole address where that is known', () => {
    const page = notFoundPage('https://site.example/a&b/', LANGUAGES);
    expect(page).toContain('href="https://site.example/a&amp;b/"');
    expect(page).toContain('href="https://site.example/a&amp;b/en/"');
  });

  it('is found by no search', () => {
    expect(notFoundPage('', LANGUAGES)).toContain('<meta name="robots" content="noindex" />');
  });
});
