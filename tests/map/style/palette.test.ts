import { describe, expect, it } from 'vitest';
import { blend, paletteFrom } from '../../../src/map/style/palette.ts';
import { TOPIC_COLOURS } from '../../../src/core/article/article.ts';
import { difference, seenAs, VISIONS } from './colour-difference.ts';
import { DARK_COPIES, LIGHT, type LookTheme, makePalette, THEMES, tokenIn } from './style-tokens.ts';

/** Relative luminance of `#rrggbb`, and the contrast of two colours, as WCAG 2.2 has them. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const linear = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  const [red = 0, green = 0, blue = 0] = linear;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: LookTheme, text: string, ground: string): number {
  const [high = 0, low = 0] = [luminance(tokenIn(theme, text)), luminance(tokenIn(theme, ground))].sort(
    (a, b) => b - a,
  );
  return (high + 0.05) / (low + 0.05);
}

describe('the dark theme', () => {
  it('has the same values whichever way it comes', () => {
    const [first, ...others] = Object.values(DARK_COPIES).map((tokens) => Object.fromEntries(tokens));
    expect(Object.keys(first ?? {}).length).toBeGreaterThan(30);
    for (const other of others) expect(other).toEqual(first);
  });

  it('draws every colour anew: none is left over from the light one', () => {
    const colours = [...LIGHT].filter(([, value]) => /^#|rgb/.test(value)).map(([name]) => name);
    const redrawn = [...(Object.values(DARK_COPIES)[0]?.keys() ?? [])];
    expect(colours.filter((name) => !redrawn.includes(name))).toEqual([]);
  });
});

describe('text can be read', () => {
  it.each([
    ['light', 15.6, 7.5, 5.3],
    ['dark', 14.6, 9.5, 6.6],
  ] as const)('in ink on %s paper about as well as the guide says', (theme, ink, ink2, ink3) => {
    const on = (text: string) => contrast(theme, text, '--paper');
    expect(on('--ink')).toBeGreaterThanOrEqual(ink);
    expect(on('--ink-2')).toBeGreaterThanOrEqual(ink2);
    expect(on('--ink-3')).toBeGreaterThanOrEqual(ink3);
  });

  it.each(THEMES)('in every ink on every surface, in %s', (theme) => {
    for (const ink of ['--ink', '--ink-2', '--ink-3'])
      for (const ground of ['--paper', '--paper-deep', '--raised'])
        expect(contrast(theme, ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme, '--on-ink', '--ink')).toBeGreaterThanOrEqual(7);
    expect(contrast(theme, '--ink', '--mark')).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['light', 4.8],
    ['dark', 5.6],
  ] as const)('in the colour of any topic, on paper, card and land, in %s', (theme, least) => {
    for (const colour of TOPIC_COLOURS)
      for (const ground of ['--paper', '--raised', '--map-land', '--map-land-2'])
        expect(contrast(theme, `--topic-${colour}`, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(least);
  });

  it.each(THEMES)('on the map, each label on the ground it stands on, in %s', (theme) => {
    const pairs = [
      ['--map-label', '--map-land'],
      ['--map-label-2', '--map-land'],
      ['--map-label-2', '--map-land-2'],
      ['--map-country', '--map-land'],
      ['--map-country-far', '--map-far'],
      ['--map-water-label', '--map-water'],
    ] as const;
    for (const [label, ground] of pairs)
      expect(contrast(theme, label, ground), `${label} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it.each(THEMES)('and controls and focus can be made out, in %s', (theme) => {
    for (const ground of ['--paper', '--raised']) {
      expect(contrast(theme, '--control', ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(theme, '--focus', ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('colours of topics', () => {
  /** How far each two are apart, in the vision that parts them least. The first six were there before the others. */
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

  it('are measured as the formula is published', () => {
    expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(difference([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387])).toBeCloseTo(1.2644, 4);
  });

  it.each(THEMES)('can be told apart by readers without one kind of cones too, in %s', (theme) => {
    const pairs = pairsIn(theme);
    const nearest = Math.min(...pairs.filter(({ isNewer }) => !isNewer).map(({ apart }) => apart));
    expect(nearest).toBeGreaterThan(6);
    expect(pairs.filter(({ isNewer, apart }) => isNewer && apart < nearest).map(({ pair }) => pair)).toEqual([]);
  });
});

describe('a palette', () => {
  it.each(THEMES)('has every colour the map asks for, in %s', (theme) => {
    const { topic, areaFill, areaHatch, areaLine, ...colours } = makePalette(theme);
    for (const colour of [...Object.values(colours), ...Object.values(topic)]) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    for (const strength of [areaFill, areaHatch, areaLine]) {
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
    expect(new Set(Object.values(topic)).size).toBe(TOPIC_COLOURS.length);
  });

  it.each(THEMES)('paints the story’s land lightest and lets far land and water recede, in %s', (theme) => {
    const { land, land2, far, water } = makePalette(theme);
    const steps = [land, land2, far].map(luminance);
    expect([...steps].sort((a, b) => b - a)).toEqual(steps);
    expect(luminance(water)).toBeLessThan(luminance(land2));
  });

  it('is refused where the style sheet misses a colour, by the name of the colour', () => {
    expect(() => paletteFrom((token) => (token === '--map-far' ? ' ' : '#000000'))).toThrow('--map-far');
  });

  it('mixes two colours in equal steps', () => {
    expect(blend('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(blend('#102030', '#a0b0c0', 0)).toBe('#102030');
    expect(blend('#102030', '#a0b0c0', 1)).toBe('#a0b0c0');
  });
});
