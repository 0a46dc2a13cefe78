import { describe, expect, it } from 'vitest';
import { makeFontMeasure } from '../../src/build/measure-with-font.ts';
import { indexArticle } from '../../src/model/article-index.ts';
import { LANGUAGES } from '../../src/model/article.ts';
import { voicesBehind } from '../../src/model/attribution.ts';
import { SOCIAL_CARD } from '../../src/pictures/social-card-size.ts';
import { formatDate } from '../../src/words/format.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { makePublishedIndex } from '../published-article.ts';
import { allAttributes, attributesOf, elementsOf, readSvg } from '../still/read-markup.ts';
import { drawCard } from './drawn-card.ts';

const INDEX = makePublishedIndex();
const { article } = INDEX;
const measureHeadline = makeFontMeasure('naskh');
const bare = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe.each(LANGUAGES)('the picture beside links in %s', (language) => {
  const svg = readSvg(drawCard(language));
  const words = wordsIn(language);
  /** The words beside the map, not those on it. */
  const texts = elementsOf(svg, 'text')
    .filter((text) => text.parentNode === svg.documentElement)
    .map((text) => ({ words: text.textContent ?? '', ...attributesOf(text) }) as Record<string, string>);
  const headline = texts.filter((text) => text['class'] === 'headline').slice(1);

  it('is sound SVG of the size the networks ask for', () => {
    const { width, height, viewBox } = attributesOf(svg.documentElement!) as Record<string, string>;
    expect([width, height]).toEqual(['1200', '630']);
    expect(viewBox).toBe(`0 0 ${SOCIAL_CARD.width} ${SOCIAL_CARD.height}`);
    expect(drawCard(language)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('says what it is a map of, who printed it and when, how many passages and how many voices', () => {
    const all = bare(texts.map((text) => text['words']).join(' '));
    expect(all).toContain(words.product);
    expect(all).toContain(bare(article.title[language]));
    expect(all).toContain(bare(`${article.outlet[language]} · ${formatDate(article.published, language)}`));
    const counts = words.passages(article.passages.length);
    const voices = words.fromVoices(voicesBehind(INDEX, article.passages).length);
    expect(all.replaceAll(' ', '')).toContain(bare(counts + voices).replaceAll(' ', ''));
  });

  it('keeps its headline inside its column, in four lines or fewer', () => {
    expect(headline.length).toBeGreaterThan(0);
    expect(headline.length).toBeLessThanOrEqual(4);
    for (const line of headline)
      expect(measureHeadline(line['words'] ?? '', Number(line['font-size']), 500).width).toBeLessThanOrEqual(370);
  });

  it('begins every line at the edge its language reads from', () => {
    const heights = [...new Set(texts.map((text) => text['y']))];
    expect(heights.length).toBeGreaterThan(4);
    for (const height of heights) {
      const row = texts.filter((text) => text['y'] === height);
      const edges = row.map((text) => Number(text['x']));
      const first = edges[0] ?? NaN;
      expect(first).toBe(language === 'ar' ? 1152 : 48);
      expect(first).toBe(language === 'ar' ? Math.max(...edges) : Math.min(...edges));
      expect(row.map((text) => text['text-anchor'])).toEqual(row.map(() => (language === 'ar' ? 'end' : 'start')));
    }
  });

  it('shows the places of the page, each linked to nothing: a picture cannot be clicked', () => {
    const shown = elementsOf(svg, 'a', 'still-mark').map((mark) => mark.getAttribute('data-place'));
    expect(shown.length).toBeGreaterThan(8);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('asks for nothing from outside itself', () => {
    const addresses = allAttributes(svg).filter(({ name, value }) => name === 'href' && !value.startsWith('#'));
    expect(addresses).toEqual([]);
    expect(elementsOf(svg, 'image')).toEqual([]);
    expect(elementsOf(svg, 'style')[0]?.textContent).not.toMatch(/url\(|@import|var\(/);
    expect(allAttributes(svg).filter(({ value }) => value.includes('var('))).toEqual([]);
  });
});

describe('the picture beside links', () => {
  it('takes a smaller headline for a longer title, rather than a fifth line', () => {
    const title = { ar: `${article.title.ar} ${article.title.ar}`, en: `${article.title.en} ${article.title.en}` };
    const sizes = [INDEX, indexArticle({ ...article, title })].map((index) => {
      const lines = elementsOf(readSvg(drawCard('ar', index)), 'text', 'headline').slice(1);
      expect(lines.length).toBeLessThanOrEqual(5);
      return Number(lines[0]?.getAttribute('font-size'));
    });
    expect(sizes[1]).toBeLessThan(sizes[0] ?? 0);
  });

  it('keeps a title that looks like markup as text', () => {
    const title = { ar: '<script>alert(1)</script> & "ق"', en: '<b>&</b>' };
    const svg = readSvg(drawCard('ar', indexArticle({ ...article, title })));
    expect(elementsOf(svg, 'script')).toEqual([]);
    const written = elementsOf(svg, 'text', 'headline').map((text) => text.textContent);
    expect(written.slice(1).join(' ')).toBe(title.ar);
  });
});
