/** From the release of a finger to the click it makes, and from one step of a scroll to the next, in ms. */
const SETTLE_MS = 350;
/** Who scrolled by hand sees the page run on no longer than this, in ms: what still scrolls then does so by itself. */
const MOMENTUM_MS = 5000;
/** A finger comes as a pointer first. One that pans is called off as a pointer, and still on the screen: that is not heard. */
const SIGNS = 'pointerdown pointermove pointerup touchstart touchend touchcancel wheel scroll click'.split(' ');

/** Fingers on the screen, or which buttons are down. */
let held = 0;
let settling: ReturnType<typeof setTimeout> | undefined;
/** When a hand last did anything. */
let handled = -Infinity;
const waiting = new Set<() => void>();

/** Begins to watch the hands of the reader; before that, they are taken to be at rest. A page listens once, however often it is told. */
export function watchInput(): void {
  for (const sign of SIGNS) addEventListener(sign, note, { capture: true, passive: true });
}

/** Whether no finger is on the screen, no button down, no click on its way and nothing scrolling under a hand. */
export const isInputIdle = () => !held && !settling;

/** Runs a task that would hold the page up: at once, or when the hands are at rest. */
export function whenInputIdle(task: () => void): void {
  if (isInputIdle()) task();
  else waiting.add(task);
}

/** As much as the signs tell: a scroll tells of no hand. */
type Told = Event & Partial<Pick<PointerEvent, 'buttons'> & Pick<TouchEvent, 'touches'>>;

function note({ type, timeStamp, touches, buttons }: Told): void {
  if (type === 'scroll') return timeStamp - handled < MOMENTUM_MS ? settle() : undefined;
  handled = timeStamp;
  // A press has done what it was for, and whoever hears of the click comes first.
  if (type === 'click') return settle(0);
  // Each event tells how things stand: an end that nobody heard of is made up for by the next one.
  const now = touches?.length ?? buttons ?? 0;
  if (now !== held || type === 'wheel') settle();
  held = now;
}

function settle(time = SETTLE_MS): void {
  clearTimeout(settling);
  settling = setTimeout(() => {
    settling = undefined;
    if (held) return;
    for (const task of waiting) {
      waiting.delete(task);
      try {
        task();
      } catch (error) {
        // The others have waited as long; the browser hears of it as of any other.
        setTimeout(() => {
          throw error;
        });
      }
    }
  }, time);
}
