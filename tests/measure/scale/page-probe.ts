/** Timing functions that run in the page. All times are in ms. */
export type Probe = {
  /** The time from the action to the frame after the last DOM mutation, when that mutation is painted and `isDone`. */
  readonly interactionTime: (act: () => void, isDone: () => boolean) => Promise<number>;
  /** The intervals between frames while an element is scrolled by `pixels`, 100 px per frame. */
  readonly scroll: (element: Element, pixels: number) => Promise<readonly number[]>;
};

/** Installs `window.probe`. The function must be self-contained: only its own source is sent to the page. */
export function installProbe(): void {
  const TIMEOUT_MS = 20_000;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let hasChanged = false;
  new MutationObserver(() => (hasChanged = true)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const probe: Probe = {
    async interactionTime(act, isDone) {
      for (let unchangedFrames = 0; unchangedFrames < 10; unchangedFrames++) {
        hasChanged = false;
        await frame();
        if (hasChanged) unchangedFrames = 0;
      }
      const start = performance.now();
      let painted = start;
      act();
      // A second frame without mutations confirms the end and is not counted.
      for (let unchangedFrames = 0; unchangedFrames < 2 || !isDone();) {
        hasChanged = false;
        await frame();
        unchangedFrames = hasChanged ? 0 : unchangedFrames + 1;
        if (unchangedFrames < 2) painted = performance.now();
        if (performance.now() - start > TIMEOUT_MS) throw new Error(`not done: ${String(isDone)}`);
      }
      return painted - start;
    },
    async scroll(element, pixels) {
      const gaps: number[] = [];
      let before = await frame();
      for (let done = 0; done < pixels; done += 100) {
        element.scrollTop += 100;
        const now = await frame();
        gaps.push(now - before);
        before = now;
      }
      return gaps;
    },
  };
  Object.assign(window, { probe });
}
