import { blend, type Palette } from '../../map/style/palette.ts';
import type { TopicColour } from '../../core/article/article.ts';
import type { Face } from './text-to-paths.ts';

/** Colours of surfaces and text in a picture, by their names in `styles/tokens.css`. */
export type PictureInk = Readonly<Record<'paper' | 'raised' | 'ink' | 'ink2' | 'ink3' | 'onInk' | 'rule', string>>;

/** What the elements around an element decide about how it is drawn. */
export type PaintContext = {
  /** The colour of its topic. */
  readonly topic: TopicColour | undefined;
  readonly kind: string | undefined;
  readonly isReference: boolean;
  readonly isSelected: boolean;
  /** Whether one place is the subject of the picture: the others are context. */
  readonly isOneChosen: boolean;
};

/** How an element is drawn; it is omitted if `isLeftOut`. */
export type PartPaint = {
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly face?: Face;
  readonly size?: number;
  /** The colour of lines within it that use `currentColor`. */
  readonly colour?: string;
  readonly isLeftOut?: boolean;
};

/**
 * The paint of maps, symbols and legends by CSS class, as data: programs that open a picture may not support style
 * sheets.
 */
export type PaintOf = (part: string, around: PaintContext) => PartPaint | undefined;

const HALO = 3.2;
/** How much of its colour a symbol keeps beside the subject: readable, but seen second. */
const MUTED_SHARE = 0.5;

export function makePaint(palette: Palette, ink: PictureInk): PaintOf {
  // Blended with the land colour and not drawn with opacity: map lines under a translucent symbol would cross its
  // number.
  const muted = (colour: string, { isOneChosen, isSelected }: PaintContext) =>
    isOneChosen && !isSelected ? blend(palette.land, colour, MUTED_SHARE) : colour;
  const textPaint = (colour: string) => ({ attributes: { fill: colour }, colour });
  const paints: Readonly<Record<string, (around: PaintContext, colour: string) => PartPaint>> = {
    headline: () => ({ face: 'naskh' }),
    strong: () => ({ face: 'strong' }),
    'icon-line': () => ({
      attributes: {
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': 1.6,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
    }),

    'icon-solid': () => ({ attributes: { fill: 'currentColor' } }),

    // Numbers are for a printed page with its list of places, targets for touch.
    'static-number': () => ({ isLeftOut: true }),
    'static-target': () => ({ isLeftOut: true }),
    'label-background': () => ({ attributes: { fill: ink.ink } }),
    'static-label': (around) => {
      const { kind, isReference } = around;
      if (around.isSelected) return { face: 'strong', attributes: { fill: ink.onInk } };
      const halo = { stroke: palette.halo, 'stroke-width': HALO };
      if (isReference && kind === 'country') return { attributes: { fill: palette.countryFar, ...halo } };
      const fill = kind === 'country' ? palette.country : isReference ? palette.label : ink.ink;
      return { face: 'strong', attributes: { fill: muted(fill, around), ...halo } };
    },
    'static-hatch': (_, colour) => ({
      attributes: { fill: 'none', stroke: colour, 'stroke-opacity': palette.areaHatch, 'stroke-width': 1.6 },
    }),

    symbol: () => ({ face: 'strong', size: 13 }),
    'symbol-background': ({ isSelected }) => ({ attributes: { fill: isSelected ? ink.ink : ink.raised } }),
    'symbol-solid': ({ isSelected }, colour) => ({ attributes: { fill: isSelected ? ink.ink : colour } }),
    'symbol-line': ({ isSelected }, colour) => ({
      attributes: {
        fill: 'none',
        ...(isSelected ? { stroke: ink.onInk, 'stroke-opacity': 0.75 } : { stroke: colour }),
      },
    }),
    'symbol-sign': (around) => textPaint(around.isSelected ? ink.onInk : muted(ink.ink, around)),
    'symbol-sign-on': () => textPaint(ink.onInk),
    cluster: () => ({ face: 'strong', size: 13 }),
    'cluster-behind': () => ({
      attributes: { fill: ink.raised, stroke: ink.ink, 'stroke-width': 1.4, 'stroke-opacity': 0.6 },
    }),
    'cluster-front': () => ({ attributes: { fill: ink.raised, stroke: ink.ink, 'stroke-width': 1.4 } }),
    'cluster-count': () => ({ attributes: { fill: ink.ink } }),

    'anchor-dot': (_, colour) => ({ attributes: { fill: colour } }),
    'anchor-ring': (_, colour) => ({
      attributes: { fill: colour, 'fill-opacity': 0.09, stroke: colour, 'stroke-opacity': 0.55 },
    }),
    'symbol-leader': (_, colour) => ({ attributes: { fill: 'none', stroke: colour, 'stroke-width': 1.2 } }),
    'anchor-square': () => ({ attributes: { fill: palette.label, stroke: palette.halo, 'stroke-width': 1.5 } }),

    'swatch-soft': () => ({ attributes: { fill: ink.ink2, 'fill-opacity': 0.14 } }),
    'swatch-solid': () => ({ attributes: { fill: ink.ink2 } }),
    'swatch-line': () => ({ attributes: { fill: 'none', stroke: ink.ink2, 'stroke-width': 1.4 } }),
    'swatch-hatch': () => ({ attributes: { fill: 'none', stroke: ink.ink2, 'stroke-opacity': 0.6 } }),
    'swatch-country': () => ({ attributes: { fill: palette.ribbon, 'fill-opacity': 0.45, stroke: palette.border } }),
  };
  return (part, around) => {
    const colour = around.topic ? palette.topic[around.topic] : ink.ink2;
    // Areas and lines on the base map are not muted: their fills are light already.
    return paints[part]?.(around, /^(symbol|anchor)-/.test(part) ? muted(colour, around) : colour);
  };
}
