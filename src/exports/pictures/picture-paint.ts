import { blend, type Palette } from '../../map/style/palette.ts';
import type { TopicColour } from '../../core/article/article.ts';
import type { Face } from './text-to-paths.ts';

/** Surfaces and ink a picture is drawn with, by the names of `styles/tokens.css`. */
export type PictureInk = Readonly<Record<'paper' | 'raised' | 'ink' | 'ink2' | 'ink3' | 'onInk' | 'rule', string>>;

/** What stands around a part and decides how it looks. */
export type PaintContext = {
  /** The colour of its topic. */
  readonly topic: TopicColour | undefined;
  readonly kind: string | undefined;
  readonly isReference: boolean;
  readonly isSelected: boolean;
  /** One place of the picture is its subject: the others are there to say where it lies. */
  readonly isOneChosen: boolean;
};

/** How a part is drawn. Nothing at all where `isLeftOut`. */
export type PartPaint = {
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly face?: Face;
  readonly size?: number;
  /** Of the lines within it that have the colour of what stands around them. */
  readonly colour?: string;
  readonly isLeftOut?: boolean;
};

/** The parts a map, a mark and a key are drawn with, as data: whatever opens a picture may know no style sheets. */
export type PaintOf = (part: string, around: PaintContext) => PartPaint | undefined;

const HALO = 3.2;
/** Enough to be read where it stands, too little to be read first. */
const QUIET = 0.5;

export function makePaint(palette: Palette, ink: PictureInk): PaintOf {
  // Mixed with the land and not seen through: the lines of the map would strike the numerals out.
  const quiet = (colour: string, { isOneChosen, isSelected }: PaintContext) =>
    isOneChosen && !isSelected ? blend(palette.land, colour, QUIET) : colour;
  const said = (colour: string) => ({ attributes: { fill: colour }, colour });
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

    // Numbers are for a printed page with its list of places, targets for fingers.
    'still-number': () => ({ isLeftOut: true }),
    'still-target': () => ({ isLeftOut: true }),
    'still-tag': () => ({ attributes: { fill: ink.ink } }),
    'still-name': (around) => {
      const { kind, isReference } = around;
      if (around.isSelected) return { face: 'strong', attributes: { fill: ink.onInk } };
      const halo = { stroke: palette.halo, 'stroke-width': HALO };
      if (isReference && kind === 'country') return { attributes: { fill: palette.countryFar, ...halo } };
      const fill = kind === 'country' ? palette.country : isReference ? palette.label : ink.ink;
      return { face: 'strong', attributes: { fill: quiet(fill, around), ...halo } };
    },
    'still-hatch': (_, colour) => ({
      attributes: { fill: 'none', stroke: colour, 'stroke-opacity': palette.areaHatch, 'stroke-width': 1.6 },
    }),

    token: () => ({ face: 'strong', size: 13 }),
    'token-ground': ({ isSelected }) => ({ attributes: { fill: isSelected ? ink.ink : ink.raised } }),
    'token-solid': ({ isSelected }, colour) => ({ attributes: { fill: isSelected ? ink.ink : colour } }),
    'token-line': ({ isSelected }, colour) => ({
      attributes: {
        fill: 'none',
        ...(isSelected ? { stroke: ink.onInk, 'stroke-opacity': 0.75 } : { stroke: colour }),
      },
    }),
    'token-said': (around) => said(around.isSelected ? ink.onInk : quiet(ink.ink, around)),
    'token-said-on': () => said(ink.onInk),
    cluster: () => ({ face: 'strong', size: 13 }),
    'cluster-behind': () => ({
      attributes: { fill: ink.raised, stroke: ink.ink, 'stroke-width': 1.4, 'stroke-opacity': 0.6 },
    }),
    'cluster-front': () => ({ attributes: { fill: ink.raised, stroke: ink.ink, 'stroke-width': 1.4 } }),
    'cluster-count': () => ({ attributes: { fill: ink.ink } }),

    'mark-dot': (_, colour) => ({ attributes: { fill: colour } }),
    'mark-ring': (_, colour) => ({
      attributes: { fill: colour, 'fill-opacity': 0.09, stroke: colour, 'stroke-opacity': 0.55 },
    }),
    'mark-leader': (_, colour) => ({ attributes: { fill: 'none', stroke: colour, 'stroke-width': 1.2 } }),
    'mark-square': () => ({ attributes: { fill: palette.label, stroke: palette.halo, 'stroke-width': 1.5 } }),

    'swatch-soft': () => ({ attributes: { fill: ink.ink2, 'fill-opacity': 0.14 } }),
    'swatch-solid': () => ({ attributes: { fill: ink.ink2 } }),
    'swatch-line': () => ({ attributes: { fill: 'none', stroke: ink.ink2, 'stroke-width': 1.4 } }),
    'swatch-hatch': () => ({ attributes: { fill: 'none', stroke: ink.ink2, 'stroke-opacity': 0.6 } }),
    'swatch-country': () => ({ attributes: { fill: palette.ribbon, 'fill-opacity': 0.45, stroke: palette.border } }),
  };
  return (part, around) => {
    const colour = around.topic ? palette.topic[around.topic] : ink.ink2;
    // What lies on the ground is quiet enough: it is drawn in washes.
    return paints[part]?.(around, /^(token|mark)-/.test(part) ? quiet(colour, around) : colour);
  };
}
