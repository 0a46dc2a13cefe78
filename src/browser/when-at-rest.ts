/** From the release of a finger to the click it makes, and from one step of a scroll to the next, in ms. */
const SETTLE_MS = 350;
/** Who scrolled by hand sees the page run on no longer than this, in ms: what still scrolls then does so by itself. */
const MOMENTUM_MS = 5000;
const SIGNS = 'pointerdown pointermove pointerup touchstart touchend touchcancel wheel scroll click'.split(' ');

let isWatching = false;
/** Fingers on the screen, or which buttons are down. */
let held = 0;
let settling: ReturnType<typeof setTimeout> | undefined;
/** When a hand last did anything. */
let handled = -Infinity;
const waiting = new Set<() => void>();

/** Begins to watch the hands of the reader, once in a page; before that, they are taken to be at rest. */
export function watchHands(): void {
  if (isWatching) return;
  isWatching = true;
  for (const sign of SIGNS) addEventListener(sign, note, { capture: true, passive: true });
}

/** Whether no finger is on the screen, no button down, no click on its way and nothing scrolling under a hand. */
export const isAtRest = () => !held && !settling;

/** Runs a task that would hold the page up: at once, or when the hands are at rest. */
export function whenAtRest(task: () => void): void {
  if (isAtRest()) task();
  else waiting.add(task);
}

function note(event: Event & Partial<Pick<TouchEvent, 'touches'> & Pick<PointerEvent, 'buttons' | 'pointerType'>>) {
  const { type, timeStamp } = event;
  const isScroll = type === 'scroll';
  if (isScroll && timeStamp - handled > MOMENTUM_MS) return;
  if (!isScroll) handled = timeStamp;
  // A press has done what it was for, and whoever hears of the click comes first.
  if (type === 'click') return settle(0);
  // A finger that scrolls is cancelled as a pointer and still on the screen: touches tell of it.
  if (event.pointerType === 'touch') return;
  // Each event tells how things stand: an end that nobody heard of is made up for by the next one.
  const now = event.touches?.length ?? event.buttons ?? held;
  if (now !== held || isScroll || type === 'wheel') settle(SETTLE_MS);
  held = now;
}

function settle(time: number): void {
  clearTimeout(settling);
  settling = setTimeout(() => {
    settling = undefined;
    if (held) return;
    for (const task of waiting) {
      waiting.delete(task);
      task();
    }
  }, time);
}
