import { namesOf } from '../../../src/map/basemap/basemap';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Pbf from 'pbf';
import { beforeAll, describe, expect, test } from 'vitest';
import { FONT_STACKS, labelGlyphFiles, mapGlyphs } from '../../../src/node/glyphs/label-glyphs';
import { makePublishedIndex, PUBLISHED_FOLDER } from '../../published-article';
import type { GlyphFiles } from '../../../src/map/live/map-data';
import { BASEMAP_FILE, makePublishedBasemap } from '../../published-basemap';

type Read = {
  id: number;
  bitmap: Uint8Array;
  width: number;
  height: number;
  left: number;
  top: number;
  advance: number;
};
let files: ReadonlyMap<string, Uint8Array>;

/**
 * MapLibre’s own Arabic shaping, imported from its sources: a copy of its table could differ from what the map does.
 */
const [shaping] = Object.values(
  import.meta.glob<{ applyArabicShaping: (text: string) => string }>(
    '../../../node_modules/maplibre-gl/src/symbol/arabic_shaping.ts',
    { eager: true },
  ),
);
const { applyArabicShaping } = shaping!;

beforeAll(() => {
  files = labelGlyphFiles();
}, 300_000);

describe('the glyphs of map labels', () => {
  test('all files together are no larger than 120 kB', () => {
    const total = [...files.values()].reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
    expect(total).toBeLessThanOrEqual(120_000);
  });

  test.each(Object.keys(FONT_STACKS))('%s has all glyphs for labels of the base map and of articles', (stack) => {
    const requested = new Set(labels().flatMap((label) => [...applyArabicShaping(label)]));
    const missing = [...requested].filter((character) => !find(stack, character));
    expect(missing.map((character) => `U+${character.codePointAt(0)?.toString(16)}`)).toEqual([]);
  });

  test.each(Object.keys(FONT_STACKS))(
    '%s has every form of every Arabic letter, hamza and lam-alef included',
    (stack) => {
      const letters = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژڤکگی'];
      const texts = letters.flatMap((letter) => [letter, `${letter}ب`, `ب${letter}`, `ب${letter}ب`]);
      const requested = [...texts, 'لا', 'لأ', 'لإ', 'لآ', 'بلا', 'بلأ', 'بلإ', 'بلآ', '٠١٢٣٤٥٦٧٨٩', '«»،؛؟–…’'];
      const missing = requested.flatMap((text) => [...applyArabicShaping(text)]).filter((each) => !find(stack, each));
      expect(missing).toEqual([]);
    },
  );

  test('of an article are those of its base map, and those of its roads in their contextual forms', async () => {
    const { article } = makePublishedIndex();
    const glyphs = await mapGlyphs(BASEMAP_FILE, article);
    const roads = article.places.filter(({ kind }) => kind === 'road').flatMap(({ name }) => Object.values(name));
    const requested = new Set(roads.flatMap((name) => [...applyArabicShaping(name)]));
    const lettersOf = (stack: string, all: GlyphFiles) =>
      Object.entries(all)
        .filter(([path]) => path.startsWith(`${stack}/`))
        .flatMap(([, base64]) => read(Buffer.from(base64, 'base64')).map(({ id }) => id));
    expect(lettersOf('plex-600', glyphs).sort()).toEqual([...requested].map((letter) => letter.codePointAt(0)).sort());
    const ofBase = new Set(lettersOf('plex-400', glyphs));
    const named = baseLabels().flatMap((name) => [...applyArabicShaping(name)]);
    expect(named.filter((letter) => !ofBase.has(letter.codePointAt(0) ?? 0))).toEqual([]);
    expect(lettersOf('plex-600', await mapGlyphs(BASEMAP_FILE, { ...article, places: [] }))).toEqual([]);
  });

  test('every glyph has a bitmap of its stated size with a border of three pixels', () => {
    for (const glyph of [...files.values()].flatMap(read)) {
      const hasPicture = glyph.bitmap.length > 0;
      expect(glyph.bitmap.length).toBe(hasPicture ? (glyph.width + 6) * (glyph.height + 6) : 0);
      expect(glyph.left).toBeGreaterThan(-24);
      expect(glyph.top).toBeLessThan(10);
    }
  });

  test('a letter joined on its right reaches the edge of its advance width, so that words have no gaps', () => {
    for (const character of applyArabicShaping('ببب').slice(0, 2)) {
      const glyph = find('plex-400', character)!;
      expect(glyph.left).toBeLessThanOrEqual(0);
    }
    const final = find('plex-400', applyArabicShaping('بب').slice(1))!;
    expect(final.left + final.width).toBe(final.advance);
  });

  test('a capital is about 17 px high and stands on the baseline', () => {
    const capital = find('plex-400', 'H')!;
    expect(capital.height).toBe(17);
    expect(capital.top).toBe(17 - 26);
    expect(capital.advance).toBe(17);
  });

  test('values are above that of the edge inside a stroke, and far below it at the border of the bitmap', () => {
    const { bitmap, width } = find('plex-600', 'l')!;
    expect(Math.max(...bitmap)).toBeGreaterThan(191);
    expect(Math.max(...bitmap.slice(0, width + 6))).toBeLessThan(150);
  });
});

const read_ = new Map<Uint8Array, readonly Read[]>();

function find(stack: string, character: string): Read | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  const first = codePoint - (codePoint % 256);
  const bytes = files.get(`glyphs/${stack}/${first}-${first + 255}.pbf`);
  return bytes && read(bytes).find(({ id }) => id === codePoint);
}

/** Parses a glyph file as MapLibre does. */
function read(bytes: Uint8Array): readonly Read[] {
  const cached = read_.get(bytes);
  if (cached) return cached;
  const glyphs: Read[] = [];
  new Pbf(bytes).readFields((tag, _, pbf) => {
    if (tag === 1)
      pbf.readMessage((field) => field === 3 && glyphs.push(pbf.readMessage(readGlyph, emptyGlyph())), null);
  }, null);
  read_.set(bytes, glyphs);
  return glyphs;
}

function emptyGlyph(): Read {
  return { id: 0, bitmap: new Uint8Array(), width: 0, height: 0, left: 0, top: 0, advance: 0 };
}

function readGlyph(tag: number, glyph: Read, pbf: Pbf): void {
  if (tag === 1) glyph.id = pbf.readVarint();
  else if (tag === 2) glyph.bitmap = pbf.readBytes();
  else if (tag === 3) glyph.width = pbf.readVarint();
  else if (tag === 4) glyph.height = pbf.readVarint();
  else if (tag === 5) glyph.left = pbf.readSVarint();
  else if (tag === 6) glyph.top = pbf.readSVarint();
  else if (tag === 7) glyph.advance = pbf.readVarint();
}

function labels(): string[] {
  return [...baseLabels(), ...articlePlaces()];
}

function baseLabels(): string[] {
  const basemap = makePublishedBasemap();
  const layers = ['settlements', 'country-labels', 'water-labels', 'river-labels'] as const;
  return layers
    .flatMap((layer) => basemap[layer].features.flatMap(({ properties }) => namesOf(properties, ['ar', 'en'])))
    .filter((label) => label !== null);
}

function articlePlaces(): string[] {
  const places = JSON.parse(readFileSync(`${PUBLISHED_FOLDER}places.geojson`, 'utf8')) as { features: Named[] };
  return places.features.flatMap(({ properties }) =>
    Object.values(properties.name ?? {}).filter((name) => typeof name === 'string'),
  );
}

type Named = { readonly properties: { readonly name?: Readonly<Record<string, string>> } };
