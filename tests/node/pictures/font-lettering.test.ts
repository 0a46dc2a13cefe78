import { describe, expect, it } from 'vitest';
import type { Face } from '../../../src/exports/pictures/text-to-paths.ts';
import { isolate } from '../../../src/core/i18n/format.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { LETTERING } from '../../exports/pictures/drawn-pictures.ts';
import { inEnglish } from '../../published-pages.ts';

type Direction = 'ltr' | 'rtl' | 'auto';

function set(text: string, direction: Direction = 'rtl', face: Face = 'sans') {
  return LETTERING.setLine([{ text, face }], direction);
}

/** The glyphs of a shaped text, from left to right. */
const shapes = (text: string, direction?: Direction, face?: Face) =>
  set(text, direction, face).letters.map(({ outline }) => outline);

/** Position from the left of a word’s glyphs in a line. */
function placeOf(word: string, line: string, direction: Direction): number {
  const [part, whole] = [shapes(word, direction).join(), set(line, direction).letters];
  const at = whole.findIndex((_, from) =>
    whole
      .slice(from)
      .map(({ outline }) => outline)
      .join()
      .startsWith(part),
  );
  expect(at, `${word} in ${line}`).toBeGreaterThanOrEqual(0);
  return whole[at]?.x ?? NaN;
}

describe('Arabic letters', () => {
  it('are joined: a word has other glyphs than its letters alone', () => {
    const word = 'الطارمية';
    expect(shapes(word)).not.toEqual([...word].reverse().flatMap((letter) => shapes(letter)));
    expect(set(word).width).toBeLessThan([...word].reduce((sum, letter) => sum + set(letter).width, 0));
  });

  it('are joined the same way after any other text', () => {
    const before = shapes('على الحدود');
    for (const { quote, translation } of makePublishedIndex().article.passages)
      for (const face of ['sans', 'strong', 'naskh'] as const) {
        set(quote, 'rtl', face);
        set(inEnglish(translation), 'ltr', face);
      }
    expect(shapes('إلى على الحدود').slice(0, before.length)).toEqual(before);
  });

  it('have the vowel above the shadda, whichever was typed first', () => {
    expect(shapes('مؤم\u064e\u0651نة')).toEqual(shapes('مؤم\u0651\u064eنة'));
  });

  it('run from right to left: the first word is the last one from the left', () => {
    const line = 'كركوك والموصل';
    expect(placeOf('كركوك', line, 'rtl')).toBeGreaterThan(placeOf('والموصل', line, 'rtl'));
  });
});

describe('numbers, marks and Latin words in an Arabic line', () => {
  it('keep a date in order: day, month, year, each number from left to right', () => {
    const line = '22 كانون الثاني 2019';
    const places = ['22', 'كانون الثاني', '2019'].map((word) => placeOf(word, line, 'rtl'));
    expect(places).toEqual([...places].sort((a, b) => b - a));
  });

  it('open a quotation at the right and close it at the left', () => {
    const [first, ...rest] = shapes('«كركوك»');
    // The mirrored glyph is that of the other mark in English.
    expect(first).toBe(shapes('«', 'ltr')[0]);
    expect(rest.at(-1)).toBe(shapes('»', 'ltr')[0]);
    expect(shapes('(41)')).toEqual(shapes('(41)', 'ltr'));
  });

  it('have the question mark and the full stop at the left end', () => {
    for (const mark of ['؟', '.', '…']) expect(shapes(`العراق${mark}`)[0], mark).toBe(shapes(mark)[0]);
  });

  it('have a Latin name from left to right within the line', () => {
    expect(shapes('خريطة Natural Earth').join()).toContain(shapes('Natural Earth', 'ltr').join());
  });
});

describe('a line', () => {
  it('has no glyphs for bidi control characters', () => {
    expect(shapes(`${isolate('Reuters')}\u200e 12`, 'ltr')).toEqual(shapes('Reuters 12', 'ltr'));
  });

  it('takes its direction from its first letter where none is given', () => {
    expect(shapes('كركوك (2)', 'auto')).toEqual(shapes('كركوك (2)', 'rtl'));
    expect(shapes('Kirkuk (2)', 'auto')).toEqual(shapes('Kirkuk (2)', 'ltr'));
  });

  it('has each span in its own font', () => {
    const { letters } = LETTERING.setLine(
      [
        { text: 'مصدر', face: 'strong' },
        { text: ' لم يُكشف اسمه', face: 'sans' },
      ],
      'rtl',
    );
    const faces = letters.map(({ outline }) => outline.replace(/\d.*/, ''));
    expect(faces.at(-1)).toBe('strong');
    expect(faces[0]).toBe('sans');
  });

  it('has an outline for each glyph, and none for a space', () => {
    const { letters, width } = set('a b', 'ltr');
    expect(letters).toHaveLength(2);
    for (const { outline } of letters) expect(LETTERING.outlineOf(outline)).toMatch(/^M-?\d[-\d,MlqcZ]+Z$/);
    expect(width).toBeGreaterThan(letters[1]?.x ?? Infinity);
  });
});

describe('letters of other scripts', () => {
  it('are all drawn where there is a font', () => {
    expect(shapes('בצרה')).toHaveLength(4);
    expect(placeOf('בצרה', 'Basra בצרה', 'ltr')).toBeGreaterThan(0);
  });

  it('cause an error where there is no font, because a picture without them would say something else', () => {
    expect(() => set('漢字')).toThrow(/found the letter “漢” \(U\+6F22\).*script-fonts\.ts/);
  });
});
