import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFontMeasure } from '../../../src/node/fonts/measure-with-font.ts';

const measure = makeFontMeasure('plex');
/** Room left at both ends, whatever the size. */
const PADDING = 2;
const widthOf = (text: string, size = 16, weight: 400 | 600 = 400) => measure(text, size, weight).width - PADDING;

describe('a measure taken with the page’s own face', () => {
  it('grows with the size of the letters, in step', () => {
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

  it('is wider in bold, and for a longer name', () => {
    for (const name of ['Mosul', 'الموصل']) expect(widthOf(name, 16, 600)).toBeGreaterThan(widthOf(name, 16, 400));
    expect(widthOf('Tarmiyah district')).toBeGreaterThan(widthOf('Tarmiyah'));
  });

  it('joins Arabic letters: a word is narrower than its letters side by side', () => {
    const apart = [...'العراق'].reduce((sum, letter) => sum + widthOf(letter), 0);
    expect(widthOf('العراق')).toBeLessThan(apart * 0.9);
    const latin = [...'nnnn'].reduce((sum, letter) => sum + widthOf(letter), 0);
    expect(widthOf('nnnn')).toBeCloseTo(latin, 6);
  });

  it('takes spaces and dashes from the Latin face, as a browser does, and adds what stands between them', () => {
    const dash = widthOf('–');
    expect(widthOf('بغداد – كركوك')).toBeCloseTo(widthOf('بغداد') + 2 * widthOf(' ') + dash + widthOf('كركوك'), 6);
  });

  it('gives marks over letters no width of their own', () => {
    expect(widthOf('اقتباسًا')).toBeCloseTo(widthOf('اقتباسا'), 6);
  });

  it('gives the same for the same text, and nothing for no text', () => {
    expect(measure('كركوك', 14, 600)).toEqual(makeFontMeasure('plex')('كركوك', 14, 600));
    expect(widthOf('')).toBe(0);
  });

  it('knows both families of the page apart', () => {
    const headline = makeFontMeasure('naskh');
    expect(headline('العراق', 40, 500).width).not.toBeCloseTo(measure('العراق', 40, 500).width, 0);
  });
});
