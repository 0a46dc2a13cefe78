/** A neighbour is laid out within a frame or two of coming near. */
const STEADY_FRAMES = 3;
/** By then whoever scrolls does so on purpose. */
const PATIENCE_FRAMES = 30;

/**
 * Brings a row into sight and holds it there while its neighbours, which are laid out only when they come near, find
 * their height: not every engine does that by itself. Returns its stop.
 */
export function scrollRowIntoSight(row: Element): () => void {
  let frame = 0;
  const hold = (still: number, patience: number, before?: number) => {
    scrollListTo(row);
    const { top } = row.getBoundingClientRect();
    const held = top === before ? still + 1 : 0;
    if (held < STEADY_FRAMES && patience > 0) frame = requestAnimationFrame(() => hold(held, patience - 1, top));
  };
  hold(0, PATIENCE_FRAMES);
  return () => cancelAnimationFrame(frame);
}

/**
 * Scrolls the list and nothing beyond it: a frame or an element stands in the page of somebody else, and `scrollIntoView`
 * would scroll that page too. Only a list that scrolls with its page asks the page.
 */
function scrollListTo(row: Element): void {
  const scroller = scrollerOf(row);
  if (!scroller) return row.scrollIntoView({ block: 'nearest' });
  const [inner, outer] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const above = outer.top + scroller.clientTop - inner.top;
  const below = inner.bottom - (outer.top + scroller.clientTop + scroller.clientHeight);
  // What is higher than the list shows its beginning.
  if (above > 0) scroller.scrollTop -= above;
  else if (below > 0) scroller.scrollTop += Math.min(below, -above);
}

/** The nearest part that scrolls by itself, whether or not it has anything to scroll now. */
function scrollerOf(row: Element): Element | undefined {
  for (let part = row.parentElement; part && part !== document.body; part = part.parentElement)
    if (/auto|scroll/.test(getComputedStyle(part).overflowY)) return part;
  return undefined;
}
