import { TOPIC_COLOURS, type TopicColour } from '../../core/article/article.ts';

/** Colours of the map by custom property; their values are defined in `styles/tokens.css` only. */
const MAP_TOKENS = {
  water: '--map-water',
  coast: '--map-coast',
  river: '--map-river',
  riverMinor: '--map-river-minor',
  land: '--map-land',
  land2: '--map-land-2',
  far: '--map-far',
  urban: '--map-urban',
  border: '--map-border',
  borderFar: '--map-border-far',
  ribbon: '--map-ribbon',
  ribbon2: '--map-ribbon-2',
  label: '--map-label',
  label2: '--map-label-2',
  country: '--map-country',
  countryFar: '--map-country-far',
  waterLabel: '--map-water-label',
  halo: '--map-halo',
  haloFar: '--map-halo-far',
} as const;

const MAP_OPACITIES = { areaFill: '--area-fill', areaHatch: '--area-hatch', areaLine: '--area-line' } as const;

export type Palette = Readonly<Record<keyof typeof MAP_TOKENS, string>> &
  Readonly<Record<keyof typeof MAP_OPACITIES, number>> & { readonly topic: Readonly<Record<TopicColour, string>> };

/**
 * The palette of the theme in force. `read` returns the value of a custom property: from `getComputedStyle` in a page,
 * from the parsed style sheet in a build.
 */
export function paletteFrom(read: (token: string) => string): Palette {
  const colour = (token: string) => {
    const value = read(token).trim();
    if (value === '') throw new Error(`styles/tokens.css has no ${token}`);
    return value;
  };
  const entries = <T extends Readonly<Record<string, string>>, V>(tokens: T, value: (token: string) => V) =>
    Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, value(token)])) as Record<keyof T, V>;
  return {
    ...entries(MAP_TOKENS, colour),
    ...entries(MAP_OPACITIES, (token) => Number(colour(token))),
    topic: Object.fromEntries(TOPIC_COLOURS.map((each) => [each, colour(`--topic-${each}`)])) as Record<
      TopicColour,
      string
    >,
  };
}

/**
 * `share` of `over` on `background`, as one opaque colour: translucent wide lines darken where they overlap themselves.
 */
export function blend(background: string, over: string, share: number): string {
  const channel = (hex: string, at: number) => parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16);
  const mixed = [0, 1, 2].map((at) => Math.round(channel(background, at) * (1 - share) + channel(over, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
