/**
 * Changes the height of a part of the page without moving the text below it: if the part begins above the visible area
 * and ends within or above it, its end stays in place. Most browsers do so themselves (scroll anchoring); in others,
 * and in pages that disable it, the page is scrolled by the difference in height. `endOf`: where the part ends, in
 * pixels of the viewport.
 */
export function anchorScroll(part: HTMLElement, change: () => void, endOf = bottomOf): void {
  const { top } = part.getBoundingClientRect();
  const bottom = endOf(part);
  change();
  compensateScroll(part, { top, bottom }, endOf);
}

const bottomOf = (part: Element) => part.getBoundingClientRect().bottom;

/**
 * The same for a part that changes its height by itself, as when its fonts load late. Returns a function that stops it.
 */
export function anchorScrollOnResize(part: HTMLElement): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  let { height } = part.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    const { top, height: newHeight } = part.getBoundingClientRect();
    const before = { top, bottom: top + height };
    height = newHeight;
    compensateScroll(part, before);
  });
  observer.observe(part);
  return () => observer.disconnect();
}

type Edges = { readonly top: number; readonly bottom: number };

function compensateScroll(part: HTMLElement, before: Edges, endOf = bottomOf): void {
  const scroller = scrollerOf(part);
  if (anchors(scroller)) return;
  const [top, bottom] = visiblePart(scroller);
  const moved = endOf(part) - before.bottom;
  // A page at its top has nothing above to keep in place.
  if (moved === 0 || scroller.scrollTop === 0 || before.top >= top || before.bottom > bottom) return;
  // `instant` overrides smooth scrolling set by the page.
  scroller.scrollBy({ top: moved, behavior: 'instant' });
}

/** Whether a part begins above the visible area. */
export function startsAboveView(part: Element): boolean {
  return part.getBoundingClientRect().top < visiblePart(scrollerOf(part))[0];
}

/** The nearest scroll container of a part, or else the page. */
function scrollerOf(part: Element): Element {
  for (let box = part.parentElement; box && box !== document.body; box = box.parentElement)
    if (isScroller(box)) return box;
  return document.scrollingElement ?? document.documentElement;
}

export function isScroller(box: Element): boolean {
  return /auto|scroll|overlay/.test(getComputedStyle(box).overflowY);
}

function anchors(scroller: Element): boolean {
  const boxes = scroller === document.scrollingElement ? [document.documentElement, document.body] : [scroller];
  return boxes.every((box) => getComputedStyle(box).getPropertyValue('overflow-anchor') === 'auto');
}

/** Top and bottom of the visible area of a scroll container, in pixels of the viewport. */
function visiblePart(scroller: Element): readonly [top: number, bottom: number] {
  if (scroller === document.scrollingElement) return [0, innerHeight];
  const { top, bottom } = scroller.getBoundingClientRect();
  return [top, bottom];
}
