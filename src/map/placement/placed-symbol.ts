import type { Box, Point, Segment, Size } from '../geometry/screen-geometry.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';
import type { BaseNames } from '../basemap/basemap.ts';
import type { Language } from '../../core/article/article.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A place whose symbol and label are to be placed; sizes and positions in pixels. */
export type SymbolToPlace = {
  readonly id: string;
  readonly anchor: Point;
  readonly token: Size;
  readonly name: Size;
  /**
   * Radius of what the place itself occupies: the ring of a town or the outline of a small area. Other symbols keep
   * clear of it.
   */
  readonly footprint: number;
  /**
   * Corners of an area relative to the anchor, the last equal to the first; empty for other geometry. A leader ends at
   * it.
   */
  readonly outline: readonly Point[];
  /** Positions of the symbol without a leader, relative to the anchor, best first: along a line, inside an area. */
  readonly homes: readonly Point[];
  /** The symbol would hide its place (a small area), so a position beside it is preferred. */
  readonly prefersAside: boolean;
  /** A reference place has no symbol and no leader, so its label stays beside it. */
  readonly staysPut: boolean;
  /** A selected place or a reference place: without its label nothing of it would be seen. */
  readonly needsName: boolean;
  /** False where the label runs along a road and is drawn by MapLibre. */
  readonly isNamed: boolean;
  /** Passages that name the place: the more, the longer its label is shown where space fails. */
  readonly passages: number;
  /** The symbol of a place on one side of a town must not be drawn on its other side. */
  readonly isTown: boolean;
  /** Symbols of higher priority are placed first. */
  readonly priority: number;
  readonly preferredSide: Side;
};

export type Placement = {
  readonly id: string;
  /** Centre of the symbol, relative to the anchor. */
  readonly offset: Point;
  /** Centre of the label, relative to the anchor; absent where there is no room for it. */
  readonly name?: Point;
  readonly isAside: boolean;
  /** Start of the leader of a displaced symbol, relative to the anchor. */
  readonly leaderFrom: Point;
};

/** The placement area, in pixels. */
export type PlacementArea = {
  /** The part of the map that may be drawn on. */
  readonly view: Box;
  /** Controls and cards over the map. */
  readonly obstacles: readonly Box[];
  /** Small boxes along the roads and borders of the article: a label across them costs more than one beside them. */
  readonly lines: readonly Box[];
};

/** A place to be shown on the map. The label of a selected place has a background and lies above the rest. */
export type MapPlace = PlaceSummary & { readonly isSelected: boolean };

/** A placed symbol: sizes in pixels, positions relative to the anchor. */
export type PlacedSymbol<Place extends MapPlace = MapPlace> = {
  readonly place: Place;
  readonly placement: Placement;
  /** Width and height of the label in pixels. */
  readonly nameSize: Size;
  /** Hit target, relative to the anchor. */
  readonly target: Box;
  /** Out of view, or nearly: it can still get keyboard focus, and the map then moves to it. */
  readonly isOutOfSight: boolean;
  /** Leader of a displaced symbol, relative to the anchor. */
  readonly leader: Segment | undefined;
  /** Radius in pixels of a ring drawn with the symbol, where the margin to scale would be hidden under it. */
  readonly ring: number | undefined;
};

/** A settlement has a disc, every other place a lozenge. */
export const symbolShapeOf = ({ place }: PlaceSummary): SymbolShape =>
  place.geometry?.type === 'Point' ? 'disc' : 'lozenge';

/** Width and height of a symbol in pixels, by shape. */
const SIZES = { disc: { width: 30, height: 30 }, lozenge: { width: 36, height: 26 } } as const;
export type SymbolShape = keyof typeof SIZES;

export function symbolSize(shape: SymbolShape): Size {
  return SIZES[shape];
}

/** Input of the layout: what is to be shown over a map, and the placement area. */
export type LayoutInput<Place extends MapPlace = MapPlace> = {
  readonly language: Language;
  readonly places: readonly Place[];
  readonly basemap: BaseNames;
  readonly zoom: number;
  /** Screen position of a [longitude, latitude] in degrees. */
  readonly project: (position: readonly number[]) => Point;
  /** Size of a text at a font size (px) and weight. */
  readonly measure: (text: string, fontSize: number, weight: 400 | 600) => Size;
  readonly view: Box;
  readonly obstacles: readonly Box[];
};
