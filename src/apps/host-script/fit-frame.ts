import { anchorScroll, isScroller, startsAboveView } from '../../browser/scroll-anchoring.ts';

/** Parts that take no room. */
const UNSEEN = 'script, noscript, style, template, link, meta';

/** Boxes that were made higher for a frame. */
const grown = new WeakSet<HTMLElement>();

/** Whether `box` is the frame or holds nothing else that is seen: the wrappers of content management systems. */
function isWrapperOf(box: Node, frame: HTMLElement): boolean {
  if (box === frame) return true;
  if (box === document.body || box === document.documentElement) return false;
  return [...box.childNodes].every((child) => {
    if (child.contains(frame)) return isWrapperOf(child, frame);
    if (child instanceof Element) return child.matches(UNSEEN);
    return child.nodeType !== Node.TEXT_NODE || child.nodeValue?.trim() === '';
  });
}

/**
 * The box a frame is laid over, where a page takes it out of the flow (`position: absolute` in a box of 16 : 9): nothing
 * where it stands in the flow, and `'page'` where the box is not the frame’s alone, or none.
 */
function wrapperAround(frame: HTMLIFrameElement): HTMLElement | 'page' | undefined {
  const { position } = getComputedStyle(frame);
  if (position !== 'absolute' && position !== 'fixed') return undefined;
  const { offsetParent } = frame;
  return offsetParent instanceof HTMLElement && isWrapperOf(offsetParent, frame) ? offsetParent : 'page';
}

/**
 * Makes every box around a frame as high as the frame needs: a lower one would cut it off, or let it lie over the words
 * that follow. Up to what scrolls: there all of it can be reached. Returns the pixels by which the frame is still too high.
 */
function growContainers(frame: HTMLIFrameElement): number {
  for (let box = outerContainer(frame); box && box !== document.body; box = outerContainer(box)) {
    if (isScroller(box)) break;
    const { display, position, height } = getComputedStyle(box);
    if (display === 'inline' || display === 'contents') continue;
    const more = heightMissing(box, frame);
    // A box that was made higher is made lower again.
    if (more <= 1 && !(more < -1 && grown.has(box))) continue;
    // It is as high as the screen allows, and does not scroll.
    if (position === 'fixed') return more;
    // The least height goes before the greatest, before a fixed one and before proportions.
    box.style.setProperty('min-height', `${Math.max(0, Number.parseFloat(height) + more)}px`, 'important');
    grown.add(box);
  }
  return overlapBelow(frame);
}

/** Gives a box the height its page gave it. */
function restoreContainer(box: HTMLElement): void {
  if (grown.delete(box)) box.style.removeProperty('min-height');
}

function outerContainer(part: HTMLElement): HTMLElement | null {
  if (getComputedStyle(part).position !== 'absolute') return part.parentElement;
  return part.offsetParent instanceof HTMLElement ? part.offsetParent : null;
}

/** Pixels by which a box is too low; negative where it is too high for the frame, and holds nothing else. */
function heightMissing(box: HTMLElement, frame: HTMLIFrameElement): number {
  const { bottom } = box.getBoundingClientRect();
  const border = box.offsetHeight - box.clientTop - box.clientHeight;
  const below = (frame.getBoundingClientRect().bottom - bottom) / scaleOf(frame) + border;
  if (isWrapperOf(box, frame)) return below;
  return Math.max(below, below > 1 || grown.has(box) ? box.scrollHeight - box.clientHeight : 0);
}

/** Pixels of the frame that lie over what follows it: in rows of a fixed height no box of its own is too low. */
function overlapBelow(frame: HTMLIFrameElement): number {
  const box = frame.getBoundingClientRect();
  for (let part: HTMLElement | null = frame; part && part !== document.body; part = part.parentElement) {
    // What scrolls keeps to itself what is in it.
    if (part !== frame && isScroller(part)) break;
    const next = following(part);
    if (!next) continue;
    const { left, right, top } = next.getBoundingClientRect();
    const isBeside = left >= box.right || right <= box.left;
    // What begins above its middle is laid over it on purpose.
    return isBeside || top < (box.top + box.bottom) / 2 ? 0 : Math.max(0, (box.bottom - top) / scaleOf(frame));
  }
  return 0;
}

/** The next part beside this one that is seen and stands in the flow. */
function following(part: HTMLElement): Element | undefined {
  for (let next = part.nextElementSibling; next; next = next.nextElementSibling)
    if (next.getClientRects().length > 0 && !/absolute|fixed/.test(getComputedStyle(next).position)) return next;
  return undefined;
}

/** A page may be shown larger or smaller than it is laid out. */
function scaleOf(frame: HTMLIFrameElement): number {
  return frame.getBoundingClientRect().height / frame.offsetHeight || 1;
}

/** Pixels in which the map and a passage can both be read. Boxes with less are grown rather than kept to. */
const ROOM = 300;

/** As low as a frame may ask to be. */
const LEAST = 150;

/** Whether our own window, a frame, has grown at its width: then it follows the page in it, and sets no limit. */
let windowGrows = false;

export function noteWindowGrowth(): void {
  windowGrows = true;
}

/** What each frame last asked for, in pixels. */
const asked = new Map<HTMLIFrameElement, number>();

/**
 * As wide as its column and as high as it asks, also where a page throws our style away or lays its own over all frames.
 * A frame that begins above what is seen is not made lower: the page would move under its reader. It is once it is seen
 * to begin, and fills what it has until then.
 */
export function fitFrame(frame: HTMLIFrameElement, height: number): void {
  asked.set(frame, height);
  const { style } = frame;
  if (style.borderWidth === '') style.border = '0';
  if (style.width === '' && !frame.hasAttribute('width')) style.width = '100%';
  // The words after it are the line to keep, and neither the frame nor a box that holds nothing else.
  for (let part: HTMLElement | null = frame; part && isWrapperOf(part, frame); part = part.parentElement)
    part.style.setProperty('overflow-anchor', 'none');
  if (height < frame.offsetHeight && startsAboveView(frame)) return later.observe(frame);
  later.unobserve(frame);
  anchorScroll(frame, () => place(frame, height));
}

function place(frame: HTMLIFrameElement, height: number): void {
  const box = wrapperAround(frame);
  // Laid over a page by the page: it knows what is beneath, and we do not.
  if (box === 'page') return;
  if (box && height < frame.offsetHeight) restoreContainer(box);
  setHeight(frame, Math.max(height, box?.clientHeight ?? 0));
  const over = growContainers(frame) || tooHighForWindow(height);
  if (over > 0) {
    setHeight(frame, Math.max(LEAST, height - over));
    growContainers(frame);
  }
  // A frame that could not grow keeps its bar.
  if (frame.clientHeight >= height - 1) frame.setAttribute('scrolling', 'no');
}

function setHeight(frame: HTMLIFrameElement, height: number): void {
  frame.style.setProperty('height', `${Math.floor(height)}px`, 'important');
}

/**
 * Pixels by which a page with the frame in it is higher than its window, where that window is itself a frame of a fixed
 * height (Wix, Notion) or does not scroll: then map and words share what room there is. 0 where it leaves too little, as
 * in frames that are as high as their page.
 */
function tooHighForWindow(height: number): number {
  const page = document.scrollingElement ?? document.documentElement;
  const isFixed = (window !== parent && !windowGrows) || [document.documentElement, document.body].some(isCut);
  const over = page.scrollHeight - innerHeight;
  return isFixed && over > 0 && height - over >= ROOM ? over : 0;
}

function isCut(page: HTMLElement): boolean {
  return /hidden|clip/.test(getComputedStyle(page).overflowY);
}

/** After the window has changed: boxes have other sizes now. Frames that have left the page are forgotten. */
export function refitFrames(): void {
  for (const [frame, height] of asked)
    if (frame.isConnected) fitFrame(frame, height);
    else asked.delete(frame);
}

const later = new IntersectionObserver(
  (entries) => {
    for (const { target } of entries) {
      const height = target instanceof HTMLIFrameElement ? asked.get(target) : undefined;
      if (height !== undefined && !startsAboveView(target)) fitFrame(target as HTMLIFrameElement, height);
    }
  },
  { threshold: Array.from({ length: 21 }, (_, step) => step / 20) },
);
