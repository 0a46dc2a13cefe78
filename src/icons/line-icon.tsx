type Props = {
  readonly d: string;
  /** Of the line, where it is not the usual one. */
  readonly width?: number | undefined;
  readonly isSolid?: boolean;
};

/** An icon that is one line on a 16 × 16 grid. */
export function LineIcon({ d, width, isSolid = false }: Props) {
  return (
    <svg class="icon icon-line" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={d} stroke-width={width} class={isSolid ? 'icon-solid' : undefined} />
    </svg>
  );
}
