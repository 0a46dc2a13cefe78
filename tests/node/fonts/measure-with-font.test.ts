import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFontMeasure } from '../../../src/node/fonts/measure-with-font.ts';

const measure = makeFontMeasure('plex');
/** Padding added to every width, in CSS pixels. */
const PADDING = 2;
const widthOf = (text: string, size = 16, weight: 400 | 600 = 400) => measure(text, size, weight).width - PADDING;

describe('the width of a text in the page’s font', () => {
  it('is proportional to the font size', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Mosul', 'الموصل', 'Baghdad–Kirkuk road', 'طريق بغداد – كركوك'),
        fc.integer({ min: 8, max: 60 }),
        fc.constantFrom(400 as const, 600 as const),
        (text, size, weight) => {
          expect(widthOf(text, size, weight)).toBeCloseTo(size * widthOf(text, 1, weight), 6);
          expect(measure(text, size, weight).height).toBeCloseTo(size * 1.3, 6);
        },
      ),
    );
  });

  it('is larger in bold, and for a longer name', () => {
    for (const name of ['Mosul', 'الموصل']) expect(widthOf(name, 16, 600)).toBeGreaterThan(widthOf(name, 16, 400));
    expect(widthOf('Tarmiyah district')).toBeGreaterThan(widthOf('Tarmiyah'));
  });

  it('is that of joined Arabic letters: a word is narrower than its letters side by side', () => {
    const apart = [...'العراق'].reduce((sum, letter) => sum + widthOf(letter), 0);
    expect(widthOf('العراق')).toBeLessThan(apart * 0.9);
    const latin = [...'nnnn'].reduce((sum, letter) => sum + widthOf(letter), 0);
    expect(widthOf('nnnn')).toBeCloseTo(latin, 6);
  });

  it('uses the Latin font for spaces and dashes, as browsers do', () => {
    const dash = widthOf('–');
    expect(widthOf('بغداد – كركوك')).toBeCloseTo(widthOf('بغداد') + 2 * widthOf(' ') + dash + widthOf('كركوك'), 6);
  });

  it('does not change with vowel signs', () => {
    expect(widthOf('اقتباسًا')).toBeCloseTo(widthOf('اقتباسا'), 6);
  });

  it('is the same for the same text, and only the padding for an empty one', () => {
    expect(measure('كركوك', 14, 600)).toEqual(makeFontMeasure('plex')('كركوك', 14, 600));
    expect(widthOf('')).toBe(0);
  });

  it('differs between the two families of the page', () => {
    const headline = makeFontMeasure('naskh');
    expect(headline('العراق', 40, 500).width).not.toBeCloseTo(measure('العراق', 40, 500).width, 0);
  });
});
