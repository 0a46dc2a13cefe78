import { PlaceSymbol } from '../cartography/token-outline.tsx';
import type { Cluster } from '../cartography/clusters.ts';
import { SymbolAnchor } from '../cartography/mark-ground.tsx';
import { type PlacedSymbol, symbolShapeOf } from '../cartography/laid-mark.ts';
import { type ViewContext, textIn, UNTRANSLATED } from '../cards/reading.ts';
import type { VisiblePlace } from '../view-state/visible.ts';
import { ClusterButton } from './cluster-button.tsx';

type VisibleSymbol = PlacedSymbol<VisiblePlace>;

type SymbolButtonsProps = {
  readonly reading: ViewContext;
  readonly marks: readonly VisibleSymbol[];
  readonly clusters: readonly Cluster<VisiblePlace>[];
  readonly onOpenCluster: (cluster: Cluster<VisiblePlace>, event: Event) => void;
  readonly onSelect: (id: string) => void;
  /** The place has the focus, but cannot be seen. */
  readonly onReachOut: (id: string) => void;
};

/** The places of the story as real buttons over the map. The map view moves each with its anchor. */
export function SymbolButtons({ reading, marks, clusters, onOpenCluster, onSelect, onReachOut }: SymbolButtonsProps) {
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
          data-topic={mark.place.topic?.colour}
          data-out={mark.isOutOfSight || undefined}
        >
          <SymbolAnchor mark={mark} />
          <SymbolButton reading={reading} mark={mark} onSelect={onSelect} onReachOut={onReachOut} />
        </div>
      ))}
      {clusters.map((cluster) => (
        <ClusterButton key={`cluster ${cluster.id}`} reading={reading} cluster={cluster} onOpen={onOpenCluster} />
      ))}
    </>
  );
}

type SymbolButtonProps = Pick<SymbolButtonsProps, 'reading' | 'onSelect' | 'onReachOut'> & {
  readonly mark: VisibleSymbol;
};

function SymbolButton({ reading, mark, onSelect, onReachOut }: SymbolButtonProps) {
  const { words } = reading;
  const { place, placement } = mark;
  const { isReference } = place;
  const name = textIn(reading, place.place.name);
  const centre = placement.offset;
  const shown = placement.name;
  const { x0: left, y0: top, x1, y1 } = mark.target;
  const label = isReference
    ? words.referenceButton(name)
    : words.placeButton(name, words.passages(place.passages.length), place.attribution);
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
          <PlaceSymbol
            shape={symbolShapeOf(place)}
            attribution={place.attribution}
            colour={place.topic?.colour}
            count={place.passages.length}
            isSelected={place.isSelected}
          />
        </span>
      )}
      {shown && (
        <span class="mark-name" aria-hidden="true" style={{ left: `${shown.x - left}px`, top: `${shown.y - top}px` }}>
          <bdi {...UNTRANSLATED}>{name}</bdi>
        </span>
      )}
      <span class="visually-hidden">{label}</span>
    </button>
  );
}
