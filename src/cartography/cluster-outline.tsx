import { CLUSTER_SIZE } from './clusters.ts';

/** Half the side of the front sheet, and how far the next one looks out behind it, in pixels. */
const HALF_SIDE = 15;
const STACK_OFFSET = 3.5;

/**
 * A stack of sheets with a number: not the token of any place. It has no colour of a topic and no outline of a standing,
 * for it stands for many.
 */
export function ClusterSymbol({ count }: { readonly count: number }) {
  const { width, height } = CLUSTER_SIZE;
  const sheet = (shift: number) => ({
    x: -HALF_SIDE + shift,
    y: -HALF_SIDE - shift,
    width: 2 * HALF_SIDE,
    height: 2 * HALF_SIDE,
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
      <rect class="cluster-behind" {...sheet(2 * STACK_OFFSET)} />
      <rect class="cluster-behind" {...sheet(STACK_OFFSET)} />
      <rect class="cluster-front" {...sheet(0)} />
      <text class="cluster-count" y="4.5" text-anchor="middle">
        {count}
      </text>
    </svg>
  );
}
