import { anchorScroll, isScroller, startsAboveView } from '../../browser/scroll-anchoring.ts';

/** Elements that take no space. */
const NOT_RENDERED = 'script, noscript, style, template, link, meta';

/** Boxes whose height was raised for an `<iframe>`. */
const raisedBoxes = new WeakSet<HTMLElement>();

/** Whether `box` is the iframe or has no other visible content, as the wrappers of content management systems. */
function isWrapperOf(box: Node, iframe: HTMLElement): boolean {
  if (box === iframe) return true;
  if (box === document.body || box === document.documentElement) return false;
  return [...box.childNodes].every((child) => {
    if (child.contains(iframe)) return isWrapperOf(child, iframe);
    if (child instanceof Element) return child.matches(NOT_RENDERED);
    return child.nodeType !== Node.TEXT_NODE || child.nodeValue?.trim() === '';
  });
}

/**
 * The box that an iframe out of the flow fills (`position: absolute` in a box of 16:9); undefined for an iframe in the
 * flow, and `'page'` if the box has other content or does not exist.
 */
function wrapperAround(iframe: HTMLIFrameElement): HTMLElement | 'page' | undefined {
  const { position } = getComputedStyle(iframe);
  if (position !== 'absolute' && position !== 'fixed') return undefined;
  const { offsetParent } = iframe;
  return offsetParent instanceof HTMLElement && isWrapperOf(offsetParent, iframe) ? offsetParent : 'page';
}

/**
 * Raises every box around an iframe to the height it needs, since a lower one would clip it or let it overlap the text
 * below, up to the nearest scroll container. Returns the pixels by which the iframe is still too high.
 */
function growContainers(iframe: HTMLIFrameElement): number {
  for (let box = outerContainer(iframe); box && box !== document.body; box = outerContainer(box)) {
    if (isScroller(box)) break;
    const { display, position, height } = getComputedStyle(box);
    if (display === 'inline' || display === 'contents') continue;
    const more = heightMissing(box, iframe);
    // Boxes raised earlier are lowered again.
    if (more <= 1 && !(more < -1 && raisedBoxes.has(box))) continue;
    // A fixed box is limited by the screen, and does not scroll.
    if (position === 'fixed') return more;
    // `min-height` overrides `max-height`, `height` and `aspect-ratio`.
    box.style.setProperty('min-height', `${Math.max(0, Number.parseFloat(height) + more)}px`, 'important');
    raisedBoxes.add(box);
  }
  return overlapBelow(iframe);
}

/** Restores the height that the page gave the box. */
function restoreContainer(box: HTMLElement): void {
  if (raisedBoxes.delete(box)) box.style.removeProperty('min-height');
}

function outerContainer(part: HTMLElement): HTMLElement | null {
  if (getComputedStyle(part).position !== 'absolute') return part.parentElement;
  return part.offsetParent instanceof HTMLElement ? part.offsetParent : null;
}

/** Pixels by which a box is too low; negative if it is too high and contains nothing but the iframe. */
function heightMissing(box: HTMLElement, iframe: HTMLIFrameElement): number {
  const { bottom } = box.getBoundingClientRect();
  const border = box.offsetHeight - box.clientTop - box.clientHeight;
  const below = (iframe.getBoundingClientRect().bottom - bottom) / scaleOf(iframe) + border;
  if (isWrapperOf(box, iframe)) return below;
  return Math.max(below, below > 1 || raisedBoxes.has(box) ? box.scrollHeight - box.clientHeight : 0);
}

/**
 * Pixels by which the iframe overlaps the content after it: in grid rows of a fixed height no single box is too low.
 */
function overlapBelow(iframe: HTMLIFrameElement): number {
  const box = iframe.getBoundingClientRect();
  for (let part: HTMLElement | null = iframe; part && part !== document.body; part = part.parentElement) {
    // A scroll container clips its content, which overlaps nothing outside.
    if (part !== iframe && isScroller(part)) break;
    const next = nextInFlow(part);
    if (!next) continue;
    const { left, right, top } = next.getBoundingClientRect();
    const isBeside = left >= box.right || right <= box.left;
    // Content that begins above the middle of the iframe overlaps it by design.
    return isBeside || top < (box.top + box.bottom) / 2 ? 0 : Math.max(0, (box.bottom - top) / scaleOf(iframe));
  }
  return 0;
}

/** The next visible sibling in the flow. */
function nextInFlow(part: HTMLElement): Element | undefined {
  for (let next = part.nextElementSibling; next; next = next.nextElementSibling)
    if (next.getClientRects().length > 0 && !/absolute|fixed/.test(getComputedStyle(next).position)) return next;
  return undefined;
}

/** The factor by which CSS transforms of the page scale the iframe. */
function scaleOf(iframe: HTMLIFrameElement): number {
  return iframe.getBoundingClientRect().height / iframe.offsetHeight || 1;
}

/** Pixels in which map and passage are both readable. A limit that leaves less is ignored. */
const USABLE_HEIGHT = 300;

/** The least height of an iframe, in pixels. */
const LEAST_HEIGHT = 150;

/**
 * Whether this window, itself in an `<iframe>`, has grown in height at the same width: it then follows its content and
 * sets no limit.
 */
let windowGrows = false;

export function noteWindowGrowth(): void {
  windowGrows = true;
}

/** The height each iframe requested last, in pixels. */
const requestedHeights = new Map<HTMLIFrameElement, number>();

/**
 * Sets an iframe to the width of its column and the height it requests, also on pages that remove inline styles or have
 * rules for all iframes. An iframe whose top is above the viewport is not lowered, because the content would move under
 * the reader; `shrinkLater` lowers it once its top is visible.
 */
export function fitFrame(iframe: HTMLIFrameElement, height: number): void {
  requestedHeights.set(iframe, height);
  const { style } = iframe;
  if (style.borderWidth === '') style.border = '0';
  if (style.width === '' && !iframe.hasAttribute('width')) style.width = '100%';
  // Scroll anchoring must use the text after the iframe, not the iframe or its wrappers.
  for (let part: HTMLElement | null = iframe; part && isWrapperOf(part, iframe); part = part.parentElement)
    part.style.setProperty('overflow-anchor', 'none');
  if (height < iframe.offsetHeight && startsAboveView(iframe)) return shrinkLater.observe(iframe);
  shrinkLater.unobserve(iframe);
  anchorScroll(iframe, () => applyHeight(iframe, height));
}

function applyHeight(iframe: HTMLIFrameElement, height: number): void {
  const box = wrapperAround(iframe);
  // An overlay positioned by the host page keeps its height, since what it covers is unknown.
  if (box === 'page') return;
  if (box && height < iframe.offsetHeight) restoreContainer(box);
  setHeight(iframe, Math.max(height, box?.clientHeight ?? 0));
  const over = growContainers(iframe) || tooHighForWindow(height);
  if (over > 0) {
    setHeight(iframe, Math.max(LEAST_HEIGHT, height - over));
    growContainers(iframe);
  }
  // An iframe that could not grow keeps its scroll bar.
  if (iframe.clientHeight >= height - 1) iframe.setAttribute('scrolling', 'no');
}

function setHeight(iframe: HTMLIFrameElement, height: number): void {
  iframe.style.setProperty('height', `${Math.floor(height)}px`, 'important');
}

/**
 * Pixels by which a page with its iframe is higher than its window, if that window is itself an `<iframe>` of a fixed
 * height (Wix, Notion) or does not scroll: map and text then share the height. 0 if less than `USABLE_HEIGHT` would
 * remain, as in an iframe as high as its page.
 */
function tooHighForWindow(height: number): number {
  const page = document.scrollingElement ?? document.documentElement;
  const isFixed = (window !== parent && !windowGrows) || [document.documentElement, document.body].some(isClipped);
  const over = page.scrollHeight - innerHeight;
  return isFixed && over > 0 && height - over >= USABLE_HEIGHT ? over : 0;
}

function isClipped(page: HTMLElement): boolean {
  return /hidden|clip/.test(getComputedStyle(page).overflowY);
}

/** After a resize of the window, which changes the boxes. Iframes removed from the page are dropped. */
export function refitFrames(): void {
  for (const [iframe, height] of requestedHeights)
    if (iframe.isConnected) fitFrame(iframe, height);
    else requestedHeights.delete(iframe);
}

const shrinkLater = new IntersectionObserver(
  (entries) => {
    for (const { target } of entries) {
      const height = target instanceof HTMLIFrameElement ? requestedHeights.get(target) : undefined;
      if (height !== undefined && !startsAboveView(target)) fitFrame(target as HTMLIFrameElement, height);
    }
  },
  { threshold: Array.from({ length: 21 }, (_, index) => index / 20) },
);
