import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, it } from 'vitest';

import { PageHeader } from '../../../src/apps/reader/page-header.tsx';
import { theme } from '../../../src/browser/theme.ts';
import { makePublishedReading } from '../../published-article.ts';
import { attributesOf, elementsOf, readPage } from '../../read-markup.ts';
import { LANGUAGES } from '../../published-pages.ts';

afterEach(() => theme.set('light'));

function headerIn(language: 'ar' | 'en', change: Partial<Parameters<typeof PageHeader>[0]> = {}) {
  const given = {
    base: language === 'ar' ? './' : '../',
    home: undefined,
    fragment: '',
    aside: undefined,
    onAside: () => undefined,
  };
  const page = readPage(
    renderToString(h(PageHeader, { context: makePublishedReading(language), ...given, ...change })),
  );
  const links = elementsOf(page, 'a').map((link) => ({ ...attributesOf(link), text: link.textContent ?? '' }));
  const buttons = elementsOf(page, 'button').map((button) => ({
    ...attributesOf(button),
    text: button.textContent ?? '',
  }));
  return { links: links as Record<string, string>[], buttons: buttons as Record<string, string>[] };
}

describe.each(LANGUAGES)('the page header in %s', (language) => {
  const { messages } = makePublishedReading(language);
  const other = language === 'ar' ? 'en' : 'ar';

  it('begins with skip links to the passages, the map and the places', () => {
    const { links } = headerIn(language);
    expect(links.slice(0, 3).map(({ href }) => href)).toEqual(['#passages', '#map', '#places']);
  });

  it('links to the same view in the other language, labelled in that language', () => {
    const { links } = headerIn(language, { fragment: '#passage=some' });
    const link = links.find(({ hreflang }) => hreflang === other);
    const page = new URL(language === 'ar' ? '' : 'en/', 'https://site.example/');
    expect(new URL(link?.['href'] ?? '', page).href).toBe(
      `https://site.example/${other === 'en' ? 'en/' : ''}#passage=some`,
    );
    expect([link?.['lang'], link?.['text']]).toEqual([other, other === 'en' ? 'English' : 'العربية']);
  });

  it('has a labelled button for each tool, and marks which is open', () => {
    const { buttons } = headerIn(language, { aside: 'help' });
    const tools = buttons.filter((button) => button['class']?.includes('tool-'));
    expect(tools.map(({ text }) => text?.trim())).toEqual([
      messages.tool.search,
      messages.tool.filters,
      messages.tool.help,
    ]);
    expect(tools.map((tool) => tool['aria-expanded'])).toEqual(['false', 'false', 'true']);
    expect(tools.map((tool) => tool['aria-keyshortcuts'])).toEqual(['/', undefined, '?']);
  });

  it('offers the theme that is not active', () => {
    const label = () => headerIn(language).buttons.at(-1)?.['aria-label'];
    expect(label()).toBe(messages.themeDark);
    theme.set('dark');
    expect(label()).toBe(messages.themeLight);
  });

  it('marks controls that need script, so that a page without script shows no dead button', () => {
    for (const button of headerIn(language).buttons) expect(button['class']).toContain('needs-script');
  });
});
