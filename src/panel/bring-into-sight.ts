/** A neighbour is laid out within a frame or two of coming near. */
const STILL_FRAMES = 3;
/** By then whoever scrolls does so on purpose. */
const PATIENCE_FRAMES = 30;

/**
 * Brings a row into sight and holds it there while its neighbours, which are laid out only when they come near, find
 * their height: not every engine does that by itself. Returns its stop.
 */
export function bringIntoSight(row: Element): () => void {
  let frame = 0;
  const hold = (still: number, patience: number, before?: number) => {
    row.scrollIntoView({ block: 'nearest' });
    const { top } = row.getBoundingClientRect();
    const held = top === before ? still + 1 : 0;
    if (held < STILL_FRAMES && patience > 0) frame = requestAnimationFrame(() => hold(held, patience - 1, top));
  };
  hold(0, PATIENCE_FRAMES);
  return () => cancelAnimationFrame(frame);
}
