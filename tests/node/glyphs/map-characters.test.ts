import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf, MAP_CHARACTERS } from '../../../src/node/glyphs/map-characters.ts';
import { NAME_LAYERS } from '../../../src/map/basemap/basemap.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';

/** MapLibre’s own shaping, from its sources. */
const [shaping] = Object.values(
  import.meta.glob<{ applyArabicShaping: (text: string) => string }>(
    '../../../node_modules/maplibre-gl/src/symbol/arabic_shaping.ts',
    { eager: true },
  ),
);
const { applyArabicShaping } = shaping!;
const codePoints = (text: string) => [...text].map((letter) => letter.codePointAt(0) ?? 0);

describe('the letters a map is given', () => {
  const basemap = makePublishedBasemap();
  const labels = NAME_LAYERS.flatMap((layer) =>
    basemap[layer].features.flatMap(({ properties }) => [properties.ar, properties.en]),
  );

  it('can write whatever they were chosen for, in every shape its letters take', () => {
    fc.assert(
      fc.property(fc.subarray(labels, { minLength: 1 }), (texts) => {
        const given = new Set(charactersOf(texts));
        const asked = texts.flatMap((text) => codePoints(applyArabicShaping(text)));
        expect(asked.filter((letter) => !given.has(letter))).toEqual([]);
      }),
    );
  });

  it('hold nothing that no text asks for', () => {
    expect(charactersOf(['بغداد'])).not.toContain('x'.codePointAt(0));
    expect(charactersOf(['Basra'])).not.toContain(0xfe8f);
    expect(charactersOf([]).map((letter) => String.fromCodePoint(letter).trim())).toEqual(['', '']);
    expect(charactersOf(labels).length).toBeLessThan(MAP_CHARACTERS.length);
  });

  it('hold the Persian and Kurdish letters with their shapes', () => {
    const given = new Set(charactersOf(['چوارگۆشە پێشمەرگە']));
    for (const letter of codePoints(applyArabicShaping('چگۆ'))) expect(given).toContain(letter);
  });
});
