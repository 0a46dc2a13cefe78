import { wrapperAround, restoreContainer, growContainers, isWrapperOf } from './grow-boxes.ts';
import { startsAboveView, anchorScroll } from './keep-line.ts';

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
