import { describe, expect, it } from 'vitest';
import { blend, paletteFrom } from '../../../src/map/style/palette.ts';
import { TOPIC_COLOURS } from '../../../src/core/article/article.ts';
import { difference, seenAs, VISIONS } from './colour-difference.ts';
import { DARK_COPIES, LIGHT, type LookTheme, makePalette, THEMES, tokenIn } from './style-tokens.ts';

/** Relative luminance of `#rrggbb`, and the contrast ratio of two colours, by WCAG 2.2. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const linear = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: LookTheme, text: string, background: string): number {
  const [high = 0, low = 0] = [luminance(tokenIn(theme, text)), luminance(tokenIn(theme, background))].sort(
    (a, b) => b - a,
  );
  return (high + 0.05) / (low + 0.05);
}

describe('the dark theme', () => {
  it('has the same values by setting of the reader and by system', () => {
    const [first, ...others] = Object.values(DARK_COPIES).map((tokens) => Object.fromEntries(tokens));
    expect(Object.keys(first ?? {}).length).toBeGreaterThan(30);
    for (const other of others) expect(other).toEqual(first);
  });

  it('redefines every colour of the light theme', () => {
    const colours = [...LIGHT].filter(([, value]) => /^#|rgb/.test(value)).map(([name]) => name);
    const redrawn = [...(Object.values(DARK_COPIES)[0]?.keys() ?? [])];
    expect(colours.filter((name) => !redrawn.includes(name))).toEqual([]);
  });
});

describe('the contrast of text', () => {
  it.each([
    ['light', 15.6, 7.5, 5.3],
    ['dark', 14.6, 9.5, 6.6],
  ] as const)('is about as given for ink on %s paper', (theme, ink, ink2, ink3) => {
    const on = (text: string) => contrast(theme, text, '--paper');
    expect(on('--ink')).toBeGreaterThanOrEqual(ink);
    expect(on('--ink-2')).toBeGreaterThanOrEqual(ink2);
    expect(on('--ink-3')).toBeGreaterThanOrEqual(ink3);
  });

  it.each(THEMES)('is sufficient in every ink on every surface, in %s', (theme) => {
    for (const ink of ['--ink', '--ink-2', '--ink-3'])
      for (const background of ['--paper', '--paper-deep', '--raised'])
        expect(contrast(theme, ink, background), `${ink} on ${background}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, '--on-ink', '--ink')).toBeGreaterThanOrEqual(7);
    expect(contrast(theme, '--ink', '--mark')).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['light', 4.8],
    ['dark', 5.6],
  ] as const)('is sufficient in every topic colour on paper, card and land, in %s', (theme, least) => {
    for (const colour of TOPIC_COLOURS)
      for (const background of ['--paper', '--raised', '--map-land', '--map-land-2'])
        expect(contrast(theme, `--topic-${colour}`, background), `${colour} on ${background}`).toBeGreaterThanOrEqual(
          least,
        );
  });

  it.each(THEMES)('is sufficient for each map label on its background, in %s', (theme) => {
    const pairs = [
      ['--map-label', '--map-land'],
      ['--map-label-2', '--map-land'],
      ['--map-label-2', '--map-land-2'],
      ['--map-country', '--map-land'],
      ['--map-country-far', '--map-far'],
      ['--map-water-label', '--map-water'],
    ] as const;
    for (const [label, background] of pairs)
      expect(contrast(theme, label, background), `${label} on ${background}`).toBeGreaterThanOrEqual(4.5);
  });

  it.each(THEMES)('is sufficient for controls and focus rings, too, in %s', (theme) => {
    for (const background of ['--paper', '--raised']) {
      expect(contrast(theme, '--control', background)).toBeGreaterThanOrEqual(3);
      expect(contrast(theme, '--focus', background)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('colours of topics', () => {
  /**
   * The colour difference of each pair in the colour vision that separates them least. The first six are the oldest
   * colours.
   */
  const pairsIn = (theme: LookTheme) =>
    TOPIC_COLOURS.flatMap((colour, at) =>
      TOPIC_COLOURS.slice(0, at).map((other) => {
        const apart = Object.keys(VISIONS).map((vision) =>
          difference(
            seenAs(tokenIn(theme, `--topic-${colour}`), vision),
            seenAs(tokenIn(theme, `--topic-${other}`), vision),
          ),
        );
        return { pair: `${other} and ${colour}`, apart: Math.min(...apart), isNewer: colour > 6 };
      }),
    );

  it('are measured by the formula as published', () => {
    expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
  });

  it.each(THEMES)('can be distinguished with colour-blindness too, in %s', (theme) => {
    const pairs = pairsIn(theme);
    const nearest = Math.min(...pairs.filter(({ isNewer }) => !isNewer).map(({ apart }) => apart));
    expect(nearest).toBeGreaterThan(6);
    expect(pairs.filter(({ isNewer, apart }) => isNewer && apart < nearest).map(({ pair }) => pair)).toEqual([]);
  });
});

describe('a palette', () => {
  it.each(THEMES)('has every colour the map uses, in %s', (theme) => {
    const { topic, areaFill, areaHatch, areaLine, ...colours } = makePalette(theme);
    for (const colour of [...Object.values(colours), ...Object.values(topic)]) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    for (const strength of [areaFill, areaHatch, areaLine]) {
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
    expect(new Set(Object.values(topic)).size).toBe(TOPIC_COLOURS.length);
  });

  it.each(THEMES)(
    'has the lightest colour for the focus countries, and duller ones for other land and water, in %s',
    (theme) => {
      const { land, land2, far, water } = makePalette(theme);
      const steps = [land, land2, far].map(luminance);
      expect([...steps].sort((a, b) => b - a)).toEqual(steps);
      expect(luminance(water)).toBeLessThan(luminance(land2));
    },
  );

  it('is rejected where the style sheet lacks a colour, with the name of the colour', () => {
    expect(() => paletteFrom((token) => (token === '--map-far' ? ' ' : '#000000'))).toThrow('--map-far');
  });

  it('blends two colours linearly', () => {
    expect(blend('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(blend('#102030', '#a0b0c0', 0)).toBe('#102030');
    expect(blend('#102030', '#a0b0c0', 1)).toBe('#a0b0c0');
  });
});
