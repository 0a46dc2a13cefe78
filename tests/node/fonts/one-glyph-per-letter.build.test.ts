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

type Drawn = {
  readonly points: string;
  readonly width: number;
  readonly glyphs: ReadonlyMap<number, readonly number[]>;
};

const outlines = new WeakMap<Font, Map<number, readonly (readonly [number, number])[]>>();

/** The points of a glyph, worked out once. */
function pointsOf(font: Font, glyph: number): readonly (readonly [number, number])[] {
  const known = outlines.get(font) ?? new Map<number, readonly (readonly [number, number])[]>();
  outlines.set(font, known);
  const pairs = () => [...font.glyphToPath(glyph).matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)];
  const points = known.get(glyph) ?? pairs().map(([, x, y]) => [Number(x), Number(y)] as const);
  known.set(glyph, points);
  return points;
}

/** Where every point of a word’s outlines lies, in font units; and the glyphs of each letter, by where it stands. */
function draw(font: Font, word: string): Drawn {
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
  // Its ligatures were kerned with their neighbours; the letters that draw them now are not.
  ['ibm-plex-sans-arabic', 400, 'مقلظ', 120],
  ['ibm-plex-sans-arabic', 600, 'مقلظ', 120],
] as const)(
  'an Arabic face with one glyph for each letter: %s %d',
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

    it('draws every published word as it did', () => {
      for (const word of [...WORDS, unknown, 'ظُّبَّ', 'لَا', 'لاً', 'لأَنَّ', 'إلا', 'ەوە', 'کردن']) {
        const [old, made] = [draw(fonts().before, word), draw(fonts().after, word)];
        expect(Math.abs(made.width - old.width), word).toBeLessThanOrEqual(kerning);
        if (made.width === old.width) expect(made.points, word).toBe(old.points);
      }
    });

    it('has one glyph for each letter of them, with its signs, and each letter by itself', () => {
      for (const word of WORDS) {
        const { glyphs } = draw(fonts().after, word);
        expect(
          [...glyphs.values()].filter(({ length }) => length !== 1),
          word,
        ).toEqual([]);
        if (!/\p{M}/u.test(word)) expect(glyphs.size, word).toBe([...word].length);
      }
    });

    it('has one meaning for each glyph of a letter', () => {
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

    it('has the spaces and marks of the Latin face', () => {
      for (const sign of ' «»20-.')
        expect(fonts().after.nominalGlyph(sign.codePointAt(0) ?? 0), sign).toBeGreaterThan(0);
    });
  },
);
