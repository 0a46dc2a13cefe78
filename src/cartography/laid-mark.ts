import type { PlaceSummary } from '../model/place-summary.ts';
import type { Placement } from './mark.ts';
import type { Box, Segment, Size } from './screen-geometry.ts';

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
export const symbolShapeOf = ({ place }: PlaceSummary) => (place.geometry?.type === 'Point' ? 'disc' : 'lozenge');
