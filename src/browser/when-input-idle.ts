/** From lifting a finger to its click event, and between two scroll events, in ms. */
const SETTLE_MS = 350;
/** Longest momentum scrolling after input, in ms: what scrolls later does so by itself. */
const MOMENTUM_MS = 5000;
/**
 * A touch is a pointer first. If it pans, the pointer is cancelled with the finger still down: `pointercancel` is not
 * listened to.
 */
const INPUT_EVENTS = 'pointerdown pointermove pointerup touchstart touchend touchcancel wheel scroll click'.split(' ');

/** Number of fingers on the screen, or the bits of pressed buttons. */
let pressed = 0;
let settleTimer: ReturnType<typeof setTimeout> | undefined;
/** Time of the last input. */
let lastInput = -Infinity;
const queued = new Set<() => void>();

/** Starts listening for input; before that, input counts as idle. Listeners are added once. */
export function watchInput(): void {
  for (const eventName of INPUT_EVENTS) addEventListener(eventName, onInput, { capture: true, passive: true });
}

/** Whether no finger is down, no button is pressed, no click is to follow and nothing scrolls by input. */
export const isInputIdle = () => !pressed && !settleTimer;

/** Runs a task that blocks the page: at once, or when input is idle. */
export function whenInputIdle(task: () => void): void {
  if (isInputIdle()) task();
  else queued.add(task);
}

/** The fields of pointer and touch events that are read; a scroll event has none. */
type InputFields = Event & Partial<Pick<PointerEvent, 'buttons'> & Pick<TouchEvent, 'touches'>>;

function onInput({ type, timeStamp, touches, buttons }: InputFields): void {
  if (type === 'scroll') return timeStamp - lastInput < MOMENTUM_MS ? settle() : undefined;
  lastInput = timeStamp;
  // A click ends the input; its own listeners run before the tasks.
  if (type === 'click') return settle(0);
  // Each event carries the current state, so the next one corrects an end that was missed.
  const now = touches?.length ?? buttons ?? 0;
  if (now !== pressed || type === 'wheel') settle();
  pressed = now;
}

function settle(time = SETTLE_MS): void {
  clearTimeout(settleTimer);
  settleTimer = setTimeout(() => {
    settleTimer = undefined;
    if (pressed) return;
    for (const task of queued) {
      queued.delete(task);
      try {
        task();
      } catch (error) {
        // The other tasks still run, and the browser reports the error as any other.
        setTimeout(() => {
          throw error;
        });
      }
    }
  }, time);
}
