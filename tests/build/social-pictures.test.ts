import { create } from 'fontkit';
import { PNG } from 'pngjs';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/build/draw-picture.ts';
import { pictureFonts } from '../../src/build/picture-fonts.ts';
import { LANGUAGES, type Language } from '../../src/model/article.ts';
import { drawCard, ROOT } from '../pictures/drawn-card.ts';
import { elementsOf, readSvg } from '../still/read-markup.ts';

let fonts: readonly string[];
const pictures = new Map<Language, PNG>();

const own = (language: Language) => (file: string) => file.includes(language === 'ar' ? '-arabic.' : '-latin.');
const fontsFor = (language: Language) => [
  ...fonts.filter(own(language)),
  ...fonts.filter((file) => !own(language)(file)),
];
const drawn = (svg: string, language: Language) => PNG.sync.read(Buffer.from(drawPicture(svg, fontsFor(language))));

function picture(language: Language): PNG {
  const held = pictures.get(language) ?? drawn(drawCard(language), language);
  pictures.set(language, held);
  return held;
}

/** The colours of a part of a picture, each with how many pixels have it. */
function coloursIn({ data, width }: PNG, x0: number, y0: number, x1: number, y1: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let y = y0; y < y1; y++)
    for (let x = x0; x < x1; x++) {
      const colour = data.readUInt32BE((y * width + x) * 4);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  return counts;
}

/** Where two pictures of a size differ, as a picture that is empty everywhere else. */
function difference(one: PNG, other: PNG): PNG {
  const left = new PNG({ width: one.width, height: one.height });
  left.data = Buffer.from(one.data.map((byte, at) => Math.abs(byte - (other.data[at] ?? 0))));
  return left;
}

beforeAll(async () => {
  fonts = await pictureFonts(ROOT);
}, 60_000);

describe('the fonts pictures are drawn with', () => {
  it('have the very families the pictures ask for, so that none falls back on another', () => {
    const families = new Set(fonts.map((file) => (create(readFileSync(file)) as { familyName?: string }).familyName));
    const svg = readSvg(drawCard('ar'));
    const rules = elementsOf(svg, 'style')[0]?.textContent ?? '';
    const asked = [...rules.matchAll(/font-family: '([^']+)'/g)].map(([, family]) => family);
    expect(new Set(asked).size).toBe(3);
    expect(asked.filter((family) => !families.has(family))).toEqual([]);
  });

  it.each(LANGUAGES)('have every letter of the picture in %s', (language) => {
    const text = elementsOf(readSvg(drawCard(language)), 'text')
      .map((each) => each.textContent)
      .join('');
    const faces = fonts.map((file) => create(readFileSync(file)));
    const missing = [...new Set(text)].filter(
      (letter) => !faces.some((face) => face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(LANGUAGES)('the picture beside links in %s', (language) => {
  it('is 1200 by 630 pixels and nowhere seen through', () => {
    const { width, height, data } = picture(language);
    expect([width, height]).toEqual([1200, 630]);
    expect(data.every((byte, at) => at % 4 !== 3 || byte === 255)).toBe(true);
  }, 30_000);

  it('is not blank: a map on one side, words on the other', () => {
    const [map, words] = language === 'ar' ? [0, 740] : [460, 0];
    expect(coloursIn(picture(language), map + 20, 20, map + 700, 610).size).toBeGreaterThan(200);
    const column = coloursIn(picture(language), words + 20, 20, words + 440, 610);
    const total = 420 * 590;
    const paper = Math.max(...column.values());
    expect(paper / total).toBeGreaterThan(0.8);
    expect(paper / total).toBeLessThan(0.99);
  });

  it('shows rings and leaders: without them places would look surer than they are', () => {
    const svg = drawCard(language).replaceAll(/class="mark-(ring|leader)"/g, 'visibility="hidden"');
    const without = drawn(svg, language);
    const lost = [...coloursIn(difference(picture(language), without), 0, 0, 1200, 630)].filter(
      ([colour]) => colour > 0,
    );
    expect(lost.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(500);
  });
});

describe('the pictures beside links', () => {
  it('are another for each language', () => {
    expect(picture('ar').data.equals(picture('en').data)).toBe(false);
  });

  it('show no numbers over the marks: those are for a printed page and its list', () => {
    const svg = drawCard('en');
    expect(svg).toContain('class="still-number"');
    const without = svg.replace(/<text class="still-number"[^>]*>[^<]*<\/text>/g, '');
    expect(drawn(without, 'en').data.equals(picture('en').data)).toBe(true);
  });

  it('are the same, byte for byte, from the same article', () => {
    const [once, again] = [drawPicture(drawCard('ar'), fontsFor('ar')), drawPicture(drawCard('ar'), fontsFor('ar'))];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});
