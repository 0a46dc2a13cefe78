/**
 * Changes the height of a part of a page without moving the words after it under a reader’s eyes: where the part begins
 * above what is seen and ends within it or above, its end stays where it is. Most browsers do that by themselves (scroll
 * anchoring); for those that do not, and for pages that forbid it, the page is scrolled by as much as the part grew.
 * `endOf`: where the part ends, in pixels of the window.
 */
export function anchorScroll(part: HTMLElement, change: () => void, endOf = bottomOf): void {
  const { top } = part.getBoundingClientRect();
  const bottom = endOf(part);
  change();
  putBack(part, { top, bottom }, endOf);
}

const bottomOf = (part: Element) => part.getBoundingClientRect().bottom;

/** The same for a part that changes its height by itself, as when its letters come late. Returns its end. */
export function anchorScrollOnResize(part: HTMLElement): () => void {
  if (typeof ResizeObserver === 'undefined') return () => undefined;
  let { height } = part.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    const { top, height: grown } = part.getBoundingClientRect();
    const before = { top, bottom: top + height };
    height = grown;
    putBack(part, before);
  });
  observer.observe(part);
  return () => observer.disconnect();
}

type Edges = { readonly top: number; readonly bottom: number };

function putBack(part: HTMLElement, before: Edges, endOf = bottomOf): void {
  const scroller = scrollerOf(part);
  if (anchors(scroller)) return;
  const [top, bottom] = visiblePart(scroller);
  const moved = endOf(part) - before.bottom;
  // A page whose beginning is seen has nothing above it to keep.
  if (moved === 0 || scroller.scrollTop === 0 || before.top >= top || before.bottom > bottom) return;
  // At once, whatever the page says of its own scrolling.
  scroller.scrollBy({ top: moved, behavior: 'instant' });
}

/** Whether a part begins above what is seen of it. */
export function startsAboveView(part: Element): boolean {
  return part.getBoundingClientRect().top < visiblePart(scrollerOf(part))[0];
}

/** What the part scrolls with: the nearest scroll container, else the page. */
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

/** Top and bottom of what can be seen of a scroller, in pixels of the window. */
function visiblePart(scroller: Element): readonly [top: number, bottom: number] {
  if (scroller === document.scrollingElement) return [0, innerHeight];
  const { top, bottom } = scroller.getBoundingClientRect();
  return [top, bottom];
}
