import { Blob, Face, Font } from 'harfbuzzjs';
import {
  addComposites,
  characterMap,
  type Composite,
  copyGlyphs,
  readTables,
  tableOf,
  type Tables,
  writeTables,
} from './glyph-tables.ts';
import { addedTo, charactersOf, marksOf, setWord } from './shaped-font.ts';
import {
  type ChainRule,
  chainedLookup,
  type Ligature,
  ligatureLookup,
  readLigatures,
  readSubstitutions,
  singleLookup,
  writeSubstitutions,
} from './substitutions.ts';

/** The OpenType features that HarfBuzz’s Arabic shaper applies after all others. */
const LAST_FEATURES = ['liga', 'calt'];

/**
 * Changes an Arabic font so that it looks the same with one glyph for each letter. In a PDF each glyph maps to its
 * characters; where a letter is drawn by several glyphs (a body and its dots) or several letters by one (lam-alef),
 * browsers write the text beside them as `ActualText`, which most programs that search, copy or read aloud ignore: dots
 * are lost, words split and letters change order. Bodies with dots become composite glyphs, for the words given; a
 * ligature becomes the glyph of its last letter, and the letters before it get blank glyphs.
 *
 * `font`: a TrueType font as bytes. A letter with vowel signs becomes one glyph too, with several characters. `others`:
 * a TrueType font of the same family whose characters are added, so that a line with its spaces and marks is one run of
 * one font.
 */
export function toOneGlyphPerLetter(font: Uint8Array, words: readonly string[], others: Uint8Array): Uint8Array {
  const tables = readTables(font);
  addCharacters(tables, readTables(others));
  separateSharedGlyphs(tables);
  splitLigatures(tables);
  composeLetters(tables, words);
  return writeTables(tables);
}

function addCharacters(tables: Tables, others: Tables): void {
  const [own, other] = [charactersOf(tables), charactersOf(others)];
  const added = [...other].filter(([code]) => !own.has(code));
  const first = copyGlyphs(
    tables,
    others,
    added.map(([, glyph]) => glyph),
  );
  added.forEach(([code], at) => own.set(code, first + at));
  tables.set('cmap', characterMap(own));
}

/**
 * A letter alone, after one that does not join, and in its joined forms: feature, word to shape, index of the letter.
 */
const JOINED = [
  ['isol', (letter: string) => letter, 0],
  ['isol', (letter: string) => `ذ${letter}`, 1],
  ['init', (letter: string) => `${letter}ب`, 0],
  ['medi', (letter: string) => `ب${letter}ب`, 1],
  ['fina', (letter: string) => `ب${letter}`, 1],
] as const;

/**
 * Gives a letter a glyph of its own where its glyph also draws another letter: in the font the Kurdish ە is the final
 * form of ه, and a PDF would give the wrong letter at the end of words.
 */
function separateSharedGlyphs(tables: Tables): void {
  const font = new Font(new Face(new Blob(writeTables(tables)), 0));
  const characters = charactersOf(tables);
  const letters = [...characters].filter(
    ([code]) => /\p{Script=Arabic}/u.test(String.fromCodePoint(code)) && code < 0xfb50,
  );
  const forms = letters.map(([code, glyph]) => {
    const letter = String.fromCodePoint(code);
    return {
      code,
      glyph,
      joined: JOINED.map(([tag, within, at]) => [tag, glyphAt(font, within(letter), at)] as const),
    };
  });
  const gsub = tableOf(tables, 'GSUB');
  const { features, lookups } = readSubstitutions(gsub);
  const added = addedTo(tables);
  const changed = [...lookups];
  const more = new Map<string, number[]>();
  for (const { code, glyph, joined } of forms) {
    const isShared = forms.some((other) =>
      other.glyph === glyph ? other.code < code : other.joined.some(([, drawn]) => drawn === glyph),
    );
    if (!isShared) continue;
    const own = added.glyph(`letter ${glyph}`, {
      advance: font.glyphHAdvance(glyph),
      parts: [{ glyph, x: 0, y: 0 }],
    });
    characters.set(code, own);
    for (const [tag, drawn] of joined) {
      if (drawn === undefined || drawn === glyph) continue;
      more.set(tag, [...(more.get(tag) ?? []), changed.push({ bytes: singleLookup([[own, drawn]]) }) - 1]);
    }
  }
  added.write();
  tables.set('cmap', characterMap(characters));
  const withMore = features.map(({ tag, lookups }) => ({ tag, lookups: [...lookups, ...(more.get(tag) ?? [])] }));
  tables.set('GSUB', writeSubstitutions(gsub, { features: withMore, lookups: changed }));
}

/** The glyph of the letter at an index of a word; `undefined` where it has several. */
function glyphAt(font: Font, word: string, at: number): number | undefined {
  const drawn = setWord(font, word).filter(({ cluster }) => cluster === at);
  return drawn.length === 1 ? drawn[0]?.codepoint : undefined;
}

/** Advance width of the blank glyph of a ligature’s first letters, in font units: wide enough to select. */
const BLANK = 100;

/**
 * Replaces each ligature of the feature `rlig` by one glyph per letter, of which the last draws it. Followed by a vowel
 * sign, the ligature stays.
 */
function splitLigatures(tables: Tables): void {
  const gsub = tableOf(tables, 'GSUB');
  const { features, lookups } = readSubstitutions(gsub);
  const required = new Set(features.filter(({ tag }) => tag === 'rlig').flatMap((feature) => feature.lookups));
  const found = [...required].flatMap((index) => {
    const lookup = lookups[index];
    const ligatures = lookup && 'offset' in lookup ? readLigatures(gsub, lookup) : undefined;
    return lookup && ligatures ? [{ index, lookup, ligatures }] : [];
  });
  if (found.length === 0) return;

  const face = new Face(new Blob(writeTables(tables)), 0);
  const font = new Font(face);
  const marks = marksOf(face, tableOf(tables, 'maxp').readUInt16BE(4));
  const added = addedTo(tables);
  const changed = [...lookups];
  const moved = new Map<number, number>();
  const singles = new Map<string, number>();
  const single = (from: number, to: number): number => {
    const key = `${from} ${to}`;
    const cached = singles.get(key) ?? changed.push({ bytes: singleLookup([[from, to]]) }) - 1;
    singles.set(key, cached);
    return cached;
  };
  for (const { index, lookup, ligatures } of found) {
    moved.set(index, changed.push(lookup) - 1);
    const rules = ligatures.flatMap(({ glyphs, ligature }): readonly ChainRule[] => {
      const advance = font.glyphHAdvance(ligature);
      const share = Math.min(BLANK, Math.floor(advance / glyphs.length));
      const drawn = added.glyph(`ligature ${ligature}`, {
        advance: advance - share * (glyphs.length - 1),
        parts: [{ glyph: ligature, x: 0, y: 0 }],
      });
      // Each letter has a blank glyph of its own, so that the glyph maps to one character.
      const blank = (glyph: number) => added.glyph(`blank ${glyph} ${share}`, { advance: share, parts: [] });
      const input = glyphs.map((glyph) => [glyph]);
      const apply = glyphs.map((glyph, at) => {
        const to = at < glyphs.length - 1 ? blank(glyph) : drawn;
        return { at, lookup: single(glyph, to) };
      });
      // A sign that follows would find no place on the new glyph.
      return [
        { input, before: marks, apply: [] },
        { input, apply },
      ];
    });
    changed[index] = { bytes: chainedLookup(rules) };
  }
  added.write();
  const withMoved = features.map(({ tag, lookups }) => {
    const more = tag === 'rlig' ? lookups.flatMap((index) => moved.get(index) ?? []) : [];
    return { tag, lookups: [...lookups, ...more] };
  });
  tables.set('GSUB', writeSubstitutions(gsub, { features: withMoved, lookups: changed }));
}

/** Adds a composite glyph for each letter of the words that is drawn by several glyphs. */
function composeLetters(tables: Tables, words: readonly string[]): void {
  const gsub = tableOf(tables, 'GSUB');
  const { features, lookups } = readSubstitutions(gsub);
  const last = LAST_FEATURES.find((tag) => features.some((feature) => feature.tag === tag));
  if (last === undefined) return;

  const face = new Face(new Blob(writeTables(tables)), 0);
  const font = new Font(face);
  const letters = new Map<string, Composite & { readonly glyphs: readonly number[] }>();
  for (const word of words) for (const letter of lettersOf(font, word)) letters.set(String(letter.glyphs), letter);
  if (letters.size === 0) return;

  const first = tableOf(tables, 'maxp').readUInt16BE(4);
  const ligatures = [...letters.values()].map(({ glyphs }, at): Ligature => ({ glyphs, ligature: first + at }));
  addComposites(tables, [...letters.values()]);

  const marks = marksOf(face, first);
  const changed = [...lookups];
  const rules: ChainRule[] = [];
  for (const length of [...new Set(ligatures.map(({ glyphs }) => glyphs.length))].sort((a, b) => b - a)) {
    const own = ligatures.filter(({ glyphs }) => glyphs.length === length);
    const input = Array.from({ length }, (_, at) => own.map(({ glyphs }) => glyphs[at] ?? 0));
    const lookup = changed.push({ bytes: ligatureLookup(own) }) - 1;
    // A sign that follows would find no place on the new glyph.
    rules.push({ input, before: marks, apply: [] }, { input, apply: [{ at: 0, lookup }] });
  }
  const chained = changed.push({ bytes: chainedLookup(rules) }) - 1;
  const withLast = features.map((feature) => {
    return feature.tag === last ? { ...feature, lookups: [...feature.lookups, chained] } : feature;
  });
  tables.set('GSUB', writeSubstitutions(gsub, { features: withLast, lookups: changed }));
}

/**
 * The letters of a word, with their signs, that are drawn by several glyphs: glyph ids in the order of the text, and
 * their positions.
 */
function lettersOf(font: Font, word: string): readonly (Composite & { readonly glyphs: readonly number[] })[] {
  const clusters = new Map<number, { glyph: number; x: number; y: number; advance: number }[]>();
  for (const { codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } of setWord(font, word)) {
    const drawn = clusters.get(cluster) ?? [];
    const pen = drawn.reduce((sum, { advance }) => sum + advance, 0);
    clusters.set(cluster, [...drawn, { glyph: codepoint, x: pen + xOffset, y: yOffset, advance: xAdvance }]);
  }
  return [...clusters.values()]
    .filter((drawn) => drawn.length > 1 && drawn.every(({ glyph }) => glyph !== 0))
    .map((drawn) => ({
      advance: drawn.reduce((sum, { advance }) => sum + advance, 0),
      // The shaper’s output is right to left; substitutions match in the order of the text.
      parts: [...drawn].reverse(),
      glyphs: drawn.map(({ glyph }) => glyph).reverse(),
    }));
}
