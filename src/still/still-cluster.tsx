import type { Cluster } from '../cartography/clusters.ts';
import { CLUSTER_SIZE } from '../cartography/clusters.ts';
import { ClusterSymbol } from '../cartography/cluster-outline.tsx';
import type { Point } from '../cartography/screen-geometry.ts';
import type { InterfaceMessages } from '../words/words.ts';

type StaticClusterProps = {
  readonly cluster: Cluster;
  /** Pixels from the camera’s centre. */
  readonly at: Point;
  readonly words: InterfaceMessages;
};

/** Places too close to be told apart on the still: a link to the list, where each has a line. */
export function StaticCluster({ cluster: { places, passages }, at, words }: StaticClusterProps) {
  const { width, height } = CLUSTER_SIZE;
  const label = words.clusterButton(words.closeTogether(places.length), words.passages(passages));
  return (
    <a class="still-mark" href="#places" aria-label={label}>
      <g transform={`translate(${(at.x - width / 2).toFixed(1)} ${(at.y - height / 2).toFixed(1)})`}>
        <rect class="still-target" width={width} height={height} />
        <ClusterSymbol count={places.length} />
      </g>
    </a>
  );
}
