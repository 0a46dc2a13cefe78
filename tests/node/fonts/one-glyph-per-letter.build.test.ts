import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Buffer as TextBuffer, Direction, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { toOneGlyphPerLetter } from '../../../src/node/fonts/one-glyph-per-letter.ts';
import { publishedFile } from '../../journeys/published-article.ts';

const require = createRequire(import.meta.url);
const FEATURES = 'init medi fina isol liga rlig calt ccmp mark mkmk kern locl'.split(' ');
const ALPHABET =
  'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژڤکگھۆیەڕڵێ،؛؟\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640';
const WORDS = [...new Set(JSON.stringify(publishedFile('article.json')).match(/[\p{Script=Arabic}\p{M}]+/gu))];

const file = (family: string, subset: 'arabic' | 'latin', weight: number) =>
  readFileSync(require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`));
const cut = (font: Uint8Array, letters: string) =>
  subsetFont(font, letters, { targetFormat: 'sfnt', keepFeatures: FEATURES, noHinting: true });

type ShapedWord = {
  readonly points: string;
  readonly width: number;
  readonly glyphs: ReadonlyMap<number, readonly number[]>;
};

const outlines = new WeakMap<Font, Map<number, readonly (readonly [number, number])[]>>();

/** The outline points of a glyph, cached. */
function pointsOf(font: Font, glyph: number): readonly (readonly [number, number])[] {
  const cached = outlines.get(font) ?? new Map<number, readonly (readonly [number, number])[]>();
  outlines.set(font, cached);
  const pairs = () => [...font.glyphToPath(glyph).matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)];
  const points = cached.get(glyph) ?? pairs().map(([, x, y]) => [Number(x), Number(y)] as const);
  cached.set(glyph, points);
  return points;
}

/** The outline points of a shaped word, in font units, and the glyphs of each letter by its index. */
function draw(font: Font, word: string): ShapedWord {
  const text = new TextBuffer();
  text.addText(word);
  text.guessSegmentProperties();
  text.setDirection(Direction.RTL);
  shape(font, text);
  let pen = 0;
  const points: string[] = [];
  const glyphs = new Map<number, number[]>();
  for (const { codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } of text.getGlyphInfosAndPositions()) {
    glyphs.set(cluster, [...(glyphs.get(cluster) ?? []), codepoint]);
    for (const [x, y] of pointsOf(font, codepoint))
      points.push(`${Math.round(x + pen + xOffset)} ${Math.round(y + yOffset)}`);
    pen += xAdvance;
  }
  return { points: points.sort().join(), width: pen, glyphs };
}

describe.each([
  ['noto-naskh-arabic', 500, 'مقلظ', 0],
  // Its ligatures were kerned with their neighbours; the glyphs that replace them are not. Tolerance in font units.
  ['ibm-plex-sans-arabic', 400, 'مقلظ', 120],
  ['ibm-plex-sans-arabic', 600, 'مقلظ', 120],
] as const)(
  'an Arabic font with one glyph for each letter: %s %d',
  { timeout: 120_000 },
  (family, weight, unknown, kerning) => {
    let [before, after]: Font[] = [];
    beforeAll(async () => {
      const [arabic, latin] = [file(family, 'arabic', weight), file(family, 'latin', weight)];
      const letters = await cut(arabic, ALPHABET);
      const made = toOneGlyphPerLetter(letters, WORDS, await cut(latin, ' «»20-.'));
      [before, after] = [letters, made].map((bytes) => new Font(new Face(new Blob(bytes), 0)));
    }, 120_000);
    const fonts = () => {
      if (!before || !after) throw new Error('no fonts');
      return { before, after };
    };

    it('draws every published word as the original does', () => {
      for (const word of [...WORDS, unknown, 'ظُّبَّ', 'لَا', 'لاً', 'لأَنَّ', 'إلا', 'ەوە', 'کردن']) {
        const [old, made] = [draw(fonts().before, word), draw(fonts().after, word)];
        expect(Math.abs(made.width - old.width), word).toBeLessThanOrEqual(kerning);
        if (made.width === old.width) expect(made.points, word).toBe(old.points);
      }
    });

    it('has one glyph for each letter of them, vowel signs included', () => {
      for (const word of WORDS) {
        const { glyphs } = draw(fonts().after, word);
        expect(
          [...glyphs.values()].filter(({ length }) => length !== 1),
          word,
        ).toEqual([]);
        if (!/\p{M}/u.test(word)) expect(glyphs.size, word).toBe([...word].length);
      }
    });

    it('has glyphs that each belong to one letter', () => {
      const meanings = new Map<number, string>();
      for (const word of WORDS.filter((word) => !/\p{M}/u.test(word))) {
        for (const [at, [glyph = 0]] of draw(fonts().after, word).glyphs) {
          const letter = word[at] ?? '';
          expect(meanings.get(glyph) ?? letter, `${word} at ${at}`).toBe(letter);
          meanings.set(glyph, letter);
        }
      }
      for (const letter of ALPHABET) {
        const glyph = fonts().after.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0;
        expect(meanings.get(glyph) ?? letter).toBe(letter);
      }
    });

    it('has the spaces and punctuation of the Latin font', () => {
      for (const sign of ' «»20-.')
        expect(fonts().after.nominalGlyph(sign.codePointAt(0) ?? 0), sign).toBeGreaterThan(0);
    });
  },
);
