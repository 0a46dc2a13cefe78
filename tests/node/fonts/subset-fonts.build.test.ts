import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { articlesFolder, articleSource } from '../../../src/node/articles/read-site.ts';
import { publishedText, publishedWords } from '../../../src/node/fonts/subset-fonts';
import { subsetWebFonts } from '../../../src/node/fonts/subset-fonts';
import { WEB_FONTS } from '../../../src/node/fonts/web-fonts';

/** All texts of the published site. */
const FILES = [...(articleSource(articlesFolder({})).get().front?.files.values() ?? [])];
const TEXT = publishedText('.', FILES);
const WORDS = publishedWords('.', FILES);

type Shaped = { readonly glyphs: readonly { readonly id: number }[] };
type ShapingFont = Font & { layout(text: string): Shaped; readonly availableFeatures: readonly string[] };

let faces: ReadonlyMap<string, Uint8Array>;
const face = (name: string) => create(faces.get(`${name}.woff2`)!) as ShapingFont;
const ARABIC = ['plex-400-arabic', 'plex-600-arabic', 'naskh-500-arabic'];
const PRINT = ['plex-400-print', 'plex-600-print', 'naskh-500-print'];
const LATIN = ['plex-400-latin', 'plex-600-latin', 'naskh-500-latin'];

beforeAll(async () => {
  faces = await subsetWebFonts(TEXT, WORDS);
}, 120_000);

describe('the web fonts', () => {
  test('the three Arabic fonts are no larger than 40 kB', () => {
    const total = ARABIC.reduce((sum, name) => sum + faces.get(`${name}.woff2`)!.length, 0);
    expect(total).toBeLessThanOrEqual(40_000);
  });

  test('the three Latin fonts are no larger than 40 kB', () => {
    const total = LATIN.reduce((sum, name) => sum + faces.get(`${name}.woff2`)!.length, 0);
    expect(total).toBeLessThanOrEqual(40_000);
  });

  test('the three Arabic print fonts are no larger than 60 kB', () => {
    const total = PRINT.reduce((sum, name) => sum + faces.get(`${name}.woff2`)!.length, 0);
    expect(total).toBeLessThanOrEqual(60_000);
  });

  test('each font has one file', () => {
    expect([...faces.keys()]).toEqual(WEB_FONTS.map(({ name }) => `${name}.woff2`));
  });

  test.each([...ARABIC, ...PRINT])('%s has the alphabet and all characters of the articles', (name) => {
    const published = [...TEXT].filter((character) => /[\u0600-\u06FF]/u.test(character));
    const missing = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچگ،؛؟', ...published].filter(
      (character) => !face(name).hasGlyphForCodePoint(character.codePointAt(0)!),
    );
    expect(missing).toEqual([]);
  });

  test.each(LATIN)('%s has the English letters and the quotation marks of both languages', (name) => {
    // Digits and punctuation of the quotation font are in a file of their own.
    const files = name.startsWith('naskh') ? [name, 'naskh-500-figures'] : [name];
    const missing = [...'ABCXYZabcxyz0123456789.,:;!?()«»‹›“”‘’–—…'].filter(
      (character) => !files.some((file) => face(file).hasGlyphForCodePoint(character.codePointAt(0)!)),
    );
    expect(missing).toEqual([]);
  });

  test.each(ARABIC)('in %s letters are joined and lam-alef is one glyph', (name) => {
    const font = face(name);
    const ids = (text: string) => font.layout(text).glyphs.map(({ id }) => id);
    expect(new Set(ids('ححح')).size).toBe(3);
    expect(ids('لا').length).toBeLessThan(3);
    expect(ids('لا')).not.toEqual(ids('ا').concat(ids('ل')));
    expect(font.availableFeatures).toEqual(expect.arrayContaining(['init', 'medi', 'fina', 'rlig', 'mark']));
  });
});

test('the characters to keep do not depend on the order of the files', () => {
  expect([...TEXT]).toEqual([...new Set(TEXT)].sort());
});

test('the characters to keep are those of the article shown, and not of another article', () => {
  expect(publishedText('.', [])).not.toContain('٭');
  expect(publishedText('.', [new TextEncoder().encode('٭')])).toContain('٭');
});
