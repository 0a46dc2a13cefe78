import bidiFactory from 'bidi-js';
import { Blob, Buffer, Direction, Face as FontFace, Font, shape } from 'harfbuzzjs';
import type { Face, ShapedGlyph, ShapedLine, Span, TextShaper } from '../../exports/pictures/text-to-paths.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { cacheFolder } from '../cache-folder.ts';
import { diskCache } from '../disk-cache.ts';
import { LetterWithoutFont } from './letter-without-font.ts';
import { FACED_SCRIPTS, faceFile, type FacedScript, type FaceFamily, latinFile } from '../fonts/script-fonts.ts';

const bidi = bidiFactory();

type LoadedFont = { readonly font: Font; readonly unit: number; readonly name: string };
/** Neighbouring characters in reading order with the same font and bidi level. */
type Run = { readonly letters: LoadedFont; readonly level: number; text: string };

/**
 * Shapes lines of text as a browser does: reordered by the Unicode bidirectional algorithm, each run shaped by
 * HarfBuzz. fontkit, which measures text for the map, fails to join some Arabic letters after it has shaped others.
 */
export function makeFontLettering(fonts: PictureFonts): TextShaper {
  const lines = new Map<string, ShapedLine>();
  const outlines = new Map<string, string>();
  const faces = new Map(
    Object.entries(fonts).map(([face, files]) => [face, files.map((bytes, at) => loadFont(bytes, `${face}${at}`))]),
  );
  const fontFor = (face: Face, character: string, last: LoadedFont | undefined): LoadedFont => {
    const fontsOfFace = faces.get(face) ?? [];
    const code = character.codePointAt(0) ?? 0;
    // A space or combining mark uses the font of the character before it: another font would break the run.
    const order = last && fontsOfFace.includes(last) ? [last, ...fontsOfFace] : fontsOfFace;
    const found = order.find(({ font }) => font.nominalGlyph(code));
    if (found) return found;
    // A missing letter would change the word, so it is an error; characters without ink may lack a glyph.
    if (/[\p{L}\p{N}]/u.test(character)) {
      const name = `“${character}” (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
      throw new LetterWithoutFont(
        `pictures: found the letter ${name}, for which there is no font; add one to src/node/fonts/script-fonts.ts`,
      );
    }
    const [first] = order;
    if (!first) throw new Error(`There is no font for the face ${face}`);
    return first;
  };
  return {
    setLine: (spans, direction) => {
      const key = JSON.stringify([direction, spans]);
      const cached = lines.get(key) ?? shapeLine(spans, direction);
      lines.set(key, cached);
      return cached;
    },
    outlineOf: (outline) => outlines.get(outline) ?? '',
  };

  function shapeLine(spans: readonly Span[], direction: 'ltr' | 'rtl' | 'auto'): ShapedLine {
    const glyphs: ShapedGlyph[] = [];
    let pen = 0;
    for (const { letters, level, text } of inVisualOrder(runsOf(spans, direction, fontFor))) {
      const { font, unit, name } = letters;
      for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shapeRun(font, text, level)) {
        const outline = `${name}-${codepoint}`;
        if (!outlines.has(outline)) outlines.set(outline, inThousandths(font.glyphToPath(codepoint), unit));
        const at = { outline, x: Math.round(pen + xOffset * unit), y: Math.round(yOffset * unit) };
        if (outlines.get(outline) !== '') glyphs.push(at);
        pen += xAdvance * unit;
      }
    }
    return { letters: glyphs, width: pen };
  }
}

function loadFont(bytes: Uint8Array, name: string): LoadedFont {
  const face = new FontFace(new Blob(bytes), 0);
  return { font: new Font(face), unit: 1000 / face.upem, name };
}

function shapeRun(font: Font, text: string, level: number) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

/** Bidi controls: they only direct the reordering and have no glyph. */
const CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function runsOf(
  spans: readonly Span[],
  direction: 'ltr' | 'rtl' | 'auto',
  fontFor: (face: Face, character: string, last: LoadedFont | undefined) => LoadedFont,
): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(spans.map(({ text }) => text).join(''), direction);
  const runs: Run[] = [];
  let at = 0;
  for (const { text, face } of spans)
    for (const character of text) {
      const level = levels[at] ?? 0;
      at += character.length;
      if (CONTROLS.test(character)) continue;
      const last = runs.at(-1);
      const letters = fontFor(face, character, last?.letters);
      if (last?.letters === letters && last.level === level) last.text += character;
      else runs.push({ letters, level, text: character });
    }
  return runs;
}

/**
 * Runs in visual order from left to right (rule L2 of the Unicode bidirectional algorithm): from the highest level
 * down, each sequence of runs at that level or above is reversed.
 */
function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    for (let from = 0; from < ordered.length; from++) {
      let to = from;
      while ((ordered[to]?.level ?? 0) >= level) to++;
      ordered.splice(from, to - from, ...ordered.slice(from, to).toReversed());
      from = Math.max(from, to - 1);
    }
  }
  return ordered;
}

/**
 * An SVG path in whole thousandths of the em, with commands relative to the point before: a third shorter than the
 * absolute ones of HarfBuzz (`M12,-5L…`).
 */
function inThousandths(path: string, unit: number): string {
  let [penX, penY] = [0, 0];
  return path.replace(/([MLQC])([^A-Z]*)/g, (_, command: string, written: string) => {
    const numbers = written.split(/[ ,]/).map((number) => Math.round(Number(number) * unit));
    const moved = numbers.map((number, at) => number - (at % 2 === 0 ? penX : penY));
    [penX = 0, penY = 0] = numbers.slice(-2);
    const steps = moved.map((step, at) => (at === 0 || step < 0 ? String(step) : `,${step}`)).join('');
    // The first point of each contour stays absolute.
    return command === 'M' ? `M${penX}${penY < 0 ? '' : ','}${penY}` : `${command.toLowerCase()}${steps}`;
  });
}

const require = createRequire(import.meta.url);

const FAMILIES: Readonly<Record<Face, readonly [family: FaceFamily, weight: number]>> = {
  sans: ['plex', 400],
  strong: ['plex', 600],
  naskh: ['naskh', 500],
};

/** The font files of each face, one for each script. */
export type PictureFonts = Readonly<Record<Face, readonly Uint8Array[]>>;

/**
 * The fonts of the page in these scripts, not subset, unpacked from WOFF2 for HarfBuzz. Cached on disk between builds.
 */
export async function pictureFonts(
  root: string,
  scripts: readonly FacedScript[] = FACED_SCRIPTS,
): Promise<PictureFonts> {
  const cache = diskCache(cacheFolder(root, 'picture-fonts'));
  const unpacked = (source: string) => {
    const bytes = readFileSync(require.resolve(source));
    return cache(createHash('sha256').update(bytes).digest('hex'), () => {
      const all = String.fromCodePoint(...fontkit.create(bytes).characterSet);
      return subsetFont(bytes, all, { targetFormat: 'sfnt' });
    });
  };
  const filesOf = ([family, weight]: readonly [FaceFamily, number]) =>
    Promise.all(
      [...scripts.map((script) => faceFile(script, family, weight)), latinFile(family, weight)].map(unpacked),
    );
  const [sans, strong, naskh] = await Promise.all([FAMILIES.sans, FAMILIES.strong, FAMILIES.naskh].map(filesOf));
  return { sans: sans ?? [], strong: strong ?? [], naskh: naskh ?? [] };
}
