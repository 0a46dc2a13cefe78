import type { Cluster } from '../cartography/clusters.ts';
import { CLUSTER_SIZE } from '../cartography/clusters.ts';
import { ClusterSymbol } from '../cartography/cluster-outline.tsx';
import type { ViewContext } from '../cards/reading.ts';
import type { VisiblePlace } from '../view-state/visible.ts';

type ClusterButtonProps = {
  readonly reading: ViewContext;
  readonly cluster: Cluster<VisiblePlace>;
  readonly onOpen: (cluster: Cluster<VisiblePlace>, event: Event) => void;
};

/** Places that lie too close for marks of their own: how many, and in how many passages. Never where each lies. */
export function ClusterButton({ reading: { words }, cluster, onOpen }: ClusterButtonProps) {
  const { id, places, passages } = cluster;
  const { width, height } = CLUSTER_SIZE;
  return (
    <div class="mark" data-cluster={id} data-faded={!places.some(({ matches }) => matches) || undefined}>
      <button
        type="button"
        class="mark-button"
        style={{ left: `${-width / 2}px`, top: `${-height / 2}px`, width: `${width}px`, height: `${height}px` }}
        onClick={(event) => {
          event.stopPropagation();
          onOpen(cluster, event);
        }}
      >
        <span class="mark-token" aria-hidden="true" style={{ left: `${width / 2}px`, top: `${height / 2}px` }}>
          <ClusterSymbol count={places.length} />
        </span>
        <span class="visually-hidden">
          {words.clusterButton(words.closeTogether(places.length), words.passages(passages))}
        </span>
      </button>
    </div>
  );
}
