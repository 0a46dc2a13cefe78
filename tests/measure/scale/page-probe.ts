/** Runs in the page; what the measuring program asks of it. Everything is in milliseconds. */
export type Probe = {
  /** From the action until the frame after the last change of the page, when that change is on the screen, once `isDone`. */
  readonly toScreen: (act: () => void, isDone: () => boolean) => Promise<number>;
  /** The gaps between frames while an element is scrolled by `pixels`, 100 a frame. */
  readonly scroll: (element: Element, pixels: number) => Promise<readonly number[]>;
};

/** Puts the probe on `window.probe`. Written as one function: only its own text reaches the page. */
export function installProbe(): void {
  const PATIENCE_MS = 20_000;
  const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  let hasChanged = false;
  new MutationObserver(() => (hasChanged = true)).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  const probe: Probe = {
    async toScreen(act, isDone) {
      for (let still = 0; still < 10; still++) {
        hasChanged = false;
        await frame();
        if (hasChanged) still = 0;
      }
      const start = performance.now();
      let shown = start;
      act();
      // A second quiet frame is waited for, to be sure, and not counted.
      for (let still = 0; still < 2 || !isDone();) {
        hasChanged = false;
        await frame();
        still = hasChanged ? 0 : still + 1;
        if (still < 2) shown = performance.now();
        if (performance.now() - start > PATIENCE_MS) throw new Error(`not done: ${String(isDone)}`);
      }
      return shown - start;
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
