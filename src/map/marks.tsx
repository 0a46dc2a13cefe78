import { TokenOutline, tokenSize } from '../cartography/token-outline.tsx';
import { type LaidMark, shapeOf } from '../cartography/laid-mark.ts';
import type { Point } from '../cartography/screen-geometry.ts';
import { type Reading, textIn } from '../cards/reading.ts';
import type { VisiblePlace } from '../view-state/visible.ts';

type VisibleMark = LaidMark<VisiblePlace>;

type Props = {
  readonly reading: Reading;
  readonly marks: readonly VisibleMark[];
  readonly onSelect: (id: string) => void;
  /** The place has the focus, but cannot be seen. */
  readonly onReachOut: (id: string) => void;
};

/** The places of the story as real buttons over the map. The map view moves each with its anchor. */
export function Marks({ reading, marks, onSelect, onReachOut }: Props) {
  return (
    <>
      {marks.map((mark) => (
        <div
          key={mark.place.place.id}
          class="mark"
          data-mark={mark.place.place.id}
          data-selected={mark.place.isSelected || undefined}
          data-companion={mark.place.isCompanion || undefined}
          data-faded={!mark.place.matches || undefined}
          data-kind={mark.place.place.kind}
          data-reference={mark.place.isReference || undefined}
          data-family={mark.place.family}
          data-out={mark.isOutOfSight || undefined}
        >
          <MarkGround mark={mark} />
          <MarkButton reading={reading} mark={mark} onSelect={onSelect} onReachOut={onReachOut} />
        </div>
      ))}
    </>
  );
}

/** What stays on the place itself: the least ring, the small dot and the leader of a token that stepped aside. */
function MarkGround({ mark: { place, placement, footprint, leastRing } }: { readonly mark: VisibleMark }) {
  const isTown = shapeOf(place) === 'disc' && !place.isReference;
  const { offset, isAside, leaderFrom } = placement;
  const way = { x: offset.x - leaderFrom.x, y: offset.y - leaderFrom.y };
  const reach = Math.hypot(way.x, way.y) || 1;
  const token = tokenSize(shapeOf(place), place.standing);
  const start = isTown ? Math.max(7, leastRing ?? footprint) : Math.min(footprint, 60) * 0.8;
  const end = reach - Math.min(token.width, token.height) / 2;
  const at = (distance: number): Point => ({
    x: leaderFrom.x + (way.x / reach) * distance,
    y: leaderFrom.y + (way.y / reach) * distance,
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

type ButtonProps = Omit<Props, 'marks'> & { readonly mark: VisibleMark };

function MarkButton({ reading, mark, onSelect, onReachOut }: ButtonProps) {
  const { words } = reading;
  const { place, placement } = mark;
  const { isReference } = place;
  const name = textIn(reading, place.place.name);
  const centre = placement.offset;
  const shown = placement.name;
  const { x0: left, y0: top, x1, y1 } = mark.target;
  const label = isReference
    ? words.referenceButton(name)
    : words.placeButton(name, words.passages(place.passages.length), words.standing[place.standing]);
  return (
    <button
      type="button"
      class="mark-button"
      aria-pressed={place.isSelected}
      style={{ left: `${left}px`, top: `${top}px`, width: `${x1 - left}px`, height: `${y1 - top}px` }}
      onClick={(event) => {
        event.stopPropagation();
        onSelect(place.place.id);
      }}
      onFocus={() => {
        if (mark.isOutOfSight) onReachOut(place.place.id);
      }}
    >
      {!isReference && (
        <span
          class="mark-token"
          aria-hidden="true"
          style={{ left: `${centre.x - left}px`, top: `${centre.y - top}px` }}
        >
          <TokenOutline
            shape={shapeOf(place)}
            standing={place.standing}
            family={place.family}
            count={place.passages.length}
            isSelected={place.isSelected}
          />
        </span>
      )}
      {shown && (
        <span class="mark-name" aria-hidden="true" style={{ left: `${shown.x - left}px`, top: `${shown.y - top}px` }}>
          <bdi>{name}</bdi>
        </span>
      )}
      <span class="visually-hidden">{label}</span>
    </button>
  );
}
