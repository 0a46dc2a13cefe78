import { CLUSTER_SIZE } from './clusters.ts';

/** Half the side of the front sheet, and how far the next one looks out behind it, in pixels. */
const HALF = 15;
const STEP = 3.5;

/**
 * A stack of sheets with a number: not the token of any place. It has no colour of a topic and no outline of a standing,
 * for it stands for many.
 */
export function ClusterOutline({ count }: { readonly count: number }) {
  const { width, height } = CLUSTER_SIZE;
  const sheet = (shift: number) => ({
    x: -HALF + shift,
    y: -HALF - shift,
    width: 2 * HALF,
    height: 2 * HALF,
    rx: 8,
  });
  return (
    <svg
      class="cluster"
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      <rect class="cluster-behind" {...sheet(2 * STEP)} />
      <rect class="cluster-behind" {...sheet(STEP)} />
      <rect class="cluster-front" {...sheet(0)} />
      <text class="cluster-count" y="4.5" text-anchor="middle">
        {count}
      </text>
    </svg>
  );
}
