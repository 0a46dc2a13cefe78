import { ClusterSymbol, PlaceSymbol, SymbolAnchor } from '../symbols/map-symbols.tsx';
import { type Cluster, CLUSTER_SIZE } from '../placement/clusters.ts';
import { type PlacedSymbol, symbolShapeOf } from '../placement/placed-symbol.ts';
import { textIn, UNTRANSLATED, type ViewContext } from '../../core/i18n/view-context.ts';
import type { VisiblePlace } from '../../core/state/visible.ts';

type VisibleSymbol = PlacedSymbol<VisiblePlace>;

type SymbolButtonsProps = {
  readonly context: ViewContext;
  readonly marks: readonly VisibleSymbol[];
  readonly clusters: readonly Cluster<VisiblePlace>[];
  readonly onOpenCluster: (cluster: Cluster<VisiblePlace>, event: Event) => void;
  readonly onSelect: (id: string) => void;
  /** The place has keyboard focus but is out of view. */
  readonly onReachOut: (id: string) => void;
};

/** The places as buttons over the map; the map view moves each with its anchor. */
export function SymbolButtons({ context, marks, clusters, onOpenCluster, onSelect, onReachOut }: SymbolButtonsProps) {
  return (
    <>
      {marks.map((mark) => (
        <div
          key={mark.place.place.id}
          class="placed-symbol"
          data-symbol={mark.place.place.id}
          data-selected={mark.place.isSelected || undefined}
          data-companion={mark.place.isCompanion || undefined}
          data-dimmed={!mark.place.matches || undefined}
          data-kind={mark.place.place.kind}
          data-reference={mark.place.isReference || undefined}
          data-topic={mark.place.topic?.colour}
          data-out={mark.isOutOfSight || undefined}
        >
          <SymbolAnchor mark={mark} />
          <SymbolButton context={context} mark={mark} onSelect={onSelect} onReachOut={onReachOut} />
        </div>
      ))}
      {clusters.map((cluster) => (
        <ClusterButton key={`cluster ${cluster.id}`} context={context} cluster={cluster} onOpen={onOpenCluster} />
      ))}
    </>
  );
}

type SymbolButtonProps = Pick<SymbolButtonsProps, 'context' | 'onSelect' | 'onReachOut'> & {
  readonly mark: VisibleSymbol;
};

function SymbolButton({ context, mark, onSelect, onReachOut }: SymbolButtonProps) {
  const { messages } = context;
  const { place, placement } = mark;
  const { isReference } = place;
  const name = textIn(context, place.place.name);
  const centre = placement.offset;
  const labelCentre = placement.name;
  const { x0: left, y0: top, x1, y1 } = mark.target;
  const label = isReference
    ? messages.referenceButton(name)
    : messages.placeButton(name, messages.passages(place.passages.length), place.attribution);
  return (
    <button
      type="button"
      class="symbol-button"
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
          class="symbol-box"
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
      {labelCentre && (
        <span
          class="symbol-label"
          aria-hidden="true"
          style={{ left: `${labelCentre.x - left}px`, top: `${labelCentre.y - top}px` }}
        >
          <bdi {...UNTRANSLATED}>{name}</bdi>
        </span>
      )}
      <span class="visually-hidden">{label}</span>
    </button>
  );
}

type ClusterButtonProps = {
  readonly context: ViewContext;
  readonly cluster: Cluster<VisiblePlace>;
  readonly onOpen: (cluster: Cluster<VisiblePlace>, event: Event) => void;
};

/** A cluster: how many places it has and in how many passages they occur, not where each lies. */
export function ClusterButton({ context: { messages }, cluster, onOpen }: ClusterButtonProps) {
  const { id, places, passages } = cluster;
  const { width, height } = CLUSTER_SIZE;
  return (
    <div class="placed-symbol" data-cluster={id} data-dimmed={!places.some(({ matches }) => matches) || undefined}>
      <button
        type="button"
        class="symbol-button"
        style={{ left: `${-width / 2}px`, top: `${-height / 2}px`, width: `${width}px`, height: `${height}px` }}
        onClick={(event) => {
          event.stopPropagation();
          onOpen(cluster, event);
        }}
      >
        <span class="symbol-box" aria-hidden="true" style={{ left: `${width / 2}px`, top: `${height / 2}px` }}>
          <ClusterSymbol count={places.length} />
        </span>
        <span class="visually-hidden">
          {messages.clusterButton(messages.closeTogether(places.length), messages.passages(passages))}
        </span>
      </button>
    </div>
  );
}
