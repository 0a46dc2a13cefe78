import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameSnippet } from '../../src/embed/snippets.ts';
import { LANGUAGES } from '../published-pages.ts';

const frame = 'https://maps.example.org/embed/?theme=dark#place=kirkuk&topic=strike';
const parsed = (snippet: string) =>
  new DOMParser().parseFromString(`<p>${snippet}</p>`, 'text/xml').documentElement!.getElementsByTagName('iframe');

describe('What an editor pastes', () => {
  it.each(LANGUAGES)('says in %s what the frame is, and which way it runs', (language) => {
    const [iframe] = [...parsed(frameSnippet({ language, title: 'A map', frame, height: 540 }))];
    expect(iframe?.getAttribute('title')).toBe('A map');
    expect(iframe?.getAttribute('lang')).toBe(language);
    expect(iframe?.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(iframe?.getAttribute('src')).toBe(frame);
  });

  it('keeps room for the frame and gives it no more rights than it needs', () => {
    const snippet = frameSnippet({ language: 'ar', title: 'A map', frame, height: 540 });
    expect(snippet).toContain('height="540"');
    expect(snippet).toContain('loading="lazy"');
    expect(snippet).not.toMatch(/allow-top-navigation|allow-forms|allow-modals/);
    expect(snippet).not.toContain('<script');
  });

  it('brings our host script where the editor wants the height to follow', () => {
    const script = 'https://maps.example.org/mawdi-host.js';
    expect(frameSnippet({ language: 'en', title: 'A map', frame, height: 540, script })).toContain(`src="${script}"`);
  });

  it('keeps any title as text', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(parsed(frameSnippet({ language: 'en', title, frame, height: 540 }))).toHaveLength(1);
      }),
    );
  });
});
