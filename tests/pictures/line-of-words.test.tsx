import fc from 'fast-check';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LineOfWords } from '../../src/pictures/line-of-words.tsx';
import { isolate } from '../../src/words/format.ts';
import { elementsOf, readSvg } from '../still/read-markup.ts';

const measure = (text: string, size: number) => text.length * size * 0.5;

function runsOf(text: string, isRtl: boolean) {
  const line = h(LineOfWords, { text, isRtl, edge: 500, y: 20, size: 20, fill: '#000000', measure });
  return elementsOf(readSvg(`<svg>${renderToString(line)}</svg>`), 'text').map((element) => ({
    words: element.textContent ?? '',
    x: Number(element.getAttribute('x')),
    anchor: element.getAttribute('text-anchor'),
  }));
}

const ARABIC = 'ألترا صوت · 22 كانون الثاني 2019';
const anyText = fc
  .array(fc.constantFrom('كانون', 'الثاني', '2019', '41', '·', 'Reuters', '«داعش»', 'مقطعًا،'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((parts) => parts.join(' '));

describe('a line of words and numbers', () => {
  it('keeps Arabic words together, so that their letters join, and sets numbers apart', () => {
    expect(runsOf(ARABIC, true).map(({ words }) => words)).toEqual(['ألترا صوت', '·', '22', 'كانون الثاني', '2019']);
  });

  it('in Arabic begins at the right edge and goes left; in English the other way', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isRtl) => {
        const runs = runsOf(text, isRtl);
        expect(runs[0]?.x).toBe(500);
        const xs = runs.map(({ x }) => x);
        expect(xs).toEqual([...xs].sort((a, b) => (isRtl ? b - a : a - b)));
        expect(new Set(runs.map(({ anchor }) => anchor))).toEqual(new Set([isRtl ? 'end' : 'start']));
      }),
    );
  });

  it('loses no word and lets none lie on another', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isRtl) => {
        const runs = runsOf(text, isRtl);
        expect(runs.map(({ words }) => words).join(' ')).toBe(text);
        runs.slice(1).forEach(({ x }, at) => {
          const before = runs[at]!;
          expect(Math.abs(x - before.x)).toBeGreaterThan(measure(before.words, 20));
        });
      }),
    );
  });

  it('shows no sign of what only keeps text in order', () => {
    expect(runsOf(`${isolate('Reuters')}\u200f 12`, false).map(({ words }) => words)).toEqual(['Reuters', '12']);
  });
});
