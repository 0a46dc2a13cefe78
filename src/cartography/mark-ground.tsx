import type { LaidMark } from './laid-mark.ts';
import { shapeOf } from './laid-mark.ts';
import type { Point } from './screen-geometry.ts';
import { tokenSize } from './token-outline.tsx';

const tenth = (value: number) => Math.round(value * 10) / 10;

/** What stays on the place itself: the least ring, the small dot and the leader of a token that stepped aside. */
export function MarkGround({ mark: { place, placement, footprint, leastRing } }: { readonly mark: LaidMark }) {
  const isTown = shapeOf(place) === 'disc' && !place.isReference;
  const { offset, isAside, leaderFrom } = placement;
  const way = { x: offset.x - leaderFrom.x, y: offset.y - leaderFrom.y };
  const reach = Math.hypot(way.x, way.y) || 1;
  const token = tokenSize(shapeOf(place), place.standing);
  const start = isTown ? Math.max(7, leastRing ?? footprint) : Math.min(footprint, 60) * 0.8;
  const end = reach - Math.min(token.width, token.height) / 2;
  const at = (distance: number): Point => ({
    x: tenth(leaderFrom.x + (way.x / reach) * distance),
    y: tenth(leaderFrom.y + (way.y / reach) * distance),
  });
  const hasLeader = isAside && !place.isReference && end > start + 3;
  return (
    <svg class="mark-ground" width="1" height="1" aria-hidden="true">
      {isTown && leastRing !== undefined && (
        <circle class="mark-ring" r={isAside ? Math.max(7, footprint) : leastRing} />
      )}
      {isTown && isAside && <circle class="mark-dot" r="2.2" />}
      {hasLeader && <line class="mark-leader" x1={at(start).x} y1={at(start).y} x2={at(end).x} y2={at(end).y} />}
      {place.isReference && place.place.geometry?.type === 'Point' && (
        <rect class="mark-square" x="-3.5" y="-3.5" width="7" height="7" />
      )}
    </svg>
  );
}
