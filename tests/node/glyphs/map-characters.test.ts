import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charactersOf, MAP_CHARACTERS } from '../../../src/node/glyphs/map-characters.ts';
import { NAME_LAYERS, namesOf } from '../../../src/map/basemap/basemap.ts';
import { makePublishedBasemap } from '../../published-basemap.ts';

/** MapLibre’s own Arabic shaping, imported from its sources. */
const [shaping] = Object.values(
  import.meta.glob<{ applyArabicShaping: (text: string) => string }>(
    '../../../node_modules/maplibre-gl/src/symbol/arabic_shaping.ts',
    { eager: true },
  ),
);
const { applyArabicShaping } = shaping!;
const codePoints = (text: string) => [...text].map((letter) => letter.codePointAt(0) ?? 0);

describe('the characters chosen for some labels', () => {
  const basemap = makePublishedBasemap();
  const labels = NAME_LAYERS.flatMap((layer) =>
    basemap[layer].features.flatMap(({ properties }) => namesOf(properties, ['ar', 'en'])),
  );

  it('include every presentation form that those labels need', () => {
    fc.assert(
      fc.property(fc.subarray(labels, { minLength: 1 }), (texts) => {
        const characters = new Set(charactersOf(texts));
        const requested = texts.flatMap((text) => codePoints(applyArabicShaping(text)));
        expect(requested.filter((letter) => !characters.has(letter))).toEqual([]);
      }),
    );
  });

  it('include none that those labels do not need', () => {
    expect(charactersOf(['بغداد'])).not.toContain('x'.codePointAt(0));
    expect(charactersOf(['Basra'])).not.toContain(0xfe8f);
    expect(charactersOf([]).map((letter) => String.fromCodePoint(letter).trim())).toEqual(['', '']);
    expect(charactersOf(labels).length).toBeLessThan(MAP_CHARACTERS.length);
  });

  it('include Persian and Kurdish letters with their presentation forms', () => {
    const characters = new Set(charactersOf(['چوارگۆشە پێشمەرگە']));
    for (const letter of codePoints(applyArabicShaping('چگۆ'))) expect(characters).toContain(letter);
  });
});
