/** From the release of a finger to the click it makes, in ms: a browser first has to see that it was a tap. */
const TAP_MS = 350;
/** However a press ends, and whether or not anyone tells, nobody waits longer. */
const LONGEST_MS = 5000;

/**
 * Watches presses on what the build wrote; what it returns waits until none is under way. To take the page over lifts
 * parts of it out for a moment, and the click of a press that began before would go nowhere.
 */
export function watchPresses(root: HTMLElement): () => Promise<void> {
  const leave = new AbortController();
  const options = { capture: true, signal: leave.signal };
  let isDown = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let go: (() => void) | undefined;
  const end = () => {
    isDown = false;
    // Whoever hears of the click comes first.
    if (go) setTimeout(go);
  };
  const begin = () => {
    clearTimeout(timer);
    isDown = true;
    timer = setTimeout(end, LONGEST_MS);
  };
  root.addEventListener('pointerdown', begin, options);
  const release = () => {
    clearTimeout(timer);
    timer = setTimeout(end, TAP_MS);
  };
  addEventListener('pointerup', release, options);
  addEventListener('pointercancel', end, options);
  addEventListener('click', end, options);
  return async () => {
    if (isDown) await new Promise<void>((resolve) => (go = resolve));
    leave.abort();
  };
}
