import type { Box, Point, Segment, Size } from '../geometry/screen-geometry.ts';
import type { PlaceSummary } from '../../core/article/place-summary.ts';
import type { BaseNames } from '../basemap/basemap.ts';
import type { Language } from '../../core/article/article.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A place of the story that wants a token and a name. */
export type SymbolToPlace = {
  readonly id: string;
  readonly anchor: Point;
  readonly token: Size;
  readonly name: Size;
  /** What the place itself takes up: the ring of a town, the outline of a small area. Nothing else may cover it. */
  readonly footprint: number;
  /** The corners of an area, relative to the anchor, the last one as the first; none of anything else. A leader ends at it. */
  readonly outline: readonly Point[];
  /** Where the token may stand without a leader, relative to the anchor, best first: along a line, inside an area. */
  readonly homes: readonly Point[];
  /** The token would hide what it stands for (a small area), so it rather stands beside it. */
  readonly prefersAside: boolean;
  /** Without a token there is no leader either that would lead from a name back to its place: it stands beside it. */
  readonly staysPut: boolean;
  /** The place that is read, or one without a token: without its name nothing would be seen of it. */
  readonly needsName: boolean;
  /** False where the map writes the name by itself. */
  readonly isNamed: boolean;
  /** How many passages name it: the more, the longer it keeps its name where space fails. */
  readonly passages: number;
  /** What lies on one side of a town is not to be drawn on the other. */
  readonly isTown: boolean;
  /** Larger is placed first and keeps its ground. */
  readonly priority: number;
  readonly preferredSide: Side;
};

export type Placement = {
  readonly id: string;
  /** Centre of the token, relative to the anchor. */
  readonly offset: Point;
  /** Centre of the name, relative to the anchor; absent where there is no room for it. */
  readonly name?: Point;
  readonly isAside: boolean;
  /** Where the leader of a token that stepped aside begins, relative to the anchor. */
  readonly leaderFrom: Point;
};

/** What marks are placed on. */
export type PlacementArea = {
  /** What may be drawn on. */
  readonly view: Box;
  /** Controls and cards over the map. */
  readonly obstacles: readonly Box[];
  /** Small boxes along the lines of the story: a name across them is worse than one beside them. */
  readonly lines: readonly Box[];
};

/** A place to be written on the map. A selected one stands in a tag, above the rest. */
export type MapPlace = PlaceSummary & { readonly isSelected: boolean };

/** A place with its mark worked out: sizes in pixels, positions relative to the anchor. */
export type PlacedSymbol<Place extends MapPlace = MapPlace> = {
  readonly place: Place;
  readonly placement: Placement;
  /** Width and height of the name in pixels. */
  readonly nameSize: Size;
  /** What a finger or pointer can hit, relative to the anchor. */
  readonly target: Box;
  /** Out of view, or nearly: still reached by keyboard, and the map then moves to it. */
  readonly isOutOfSight: boolean;
  /** The line to a token that stepped aside, relative to the anchor. */
  readonly leader: Segment | undefined;
  /** Pixels: the ring of the margin is drawn here when to scale it would vanish under the token. */
  readonly ring: number | undefined;
};

/** Only a settlement gets a disc. */
export const symbolShapeOf = ({ place }: PlaceSummary): SymbolShape =>
  place.geometry?.type === 'Point' ? 'disc' : 'lozenge';

/** Width and height of a symbol in pixels. Only a settlement gets a disc. */
const SIZES = { disc: { width: 30, height: 30 }, lozenge: { width: 36, height: 26 } } as const;
export type SymbolShape = keyof typeof SIZES;

export function symbolSize(shape: SymbolShape): Size {
  return SIZES[shape];
}

/** What is to be written over a map, and where there is room. */
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
