import type { PlacedSymbol } from './laid-mark.ts';
import { symbolShapeOf } from './laid-mark.ts';

const roundedToTenth = (value: number) => Math.round(value * 10) / 10;

/** What stays on the place itself: the ring, the small dot and the leader of a token that stepped aside. */
export function SymbolAnchor({ mark: { place, placement, leader, ring } }: { readonly mark: PlacedSymbol }) {
  const isTown = symbolShapeOf(place) === 'disc' && !place.isReference;
  const hasDot = isTown && placement.isAside;
  const hasSquare = place.isReference && place.place.geometry?.type === 'Point';
  if (ring === undefined && !hasDot && !leader && !hasSquare) return null;
  return (
    <svg class="mark-ground" width="1" height="1" aria-hidden="true">
      {ring !== undefined && <circle class="mark-ring" r={ring} />}
      {hasDot && <circle class="mark-dot" r="2.2" />}
      {leader && (
        <line
          class="mark-leader"
          x1={roundedToTenth(leader.from.x)}
          y1={roundedToTenth(leader.from.y)}
          x2={roundedToTenth(leader.to.x)}
          y2={roundedToTenth(leader.to.y)}
        />
      )}
      {hasSquare && <rect class="mark-square" x="-3.5" y="-3.5" width="7" height="7" />}
    </svg>
  );
}
