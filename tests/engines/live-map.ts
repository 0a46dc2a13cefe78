import { attributeOf, expect } from './journey.ts';
import type { Surface } from './visitor.ts';

/** Longer than the map’s own patience, twice. */
const PATIENCE_MS = 40_000;

/** A touch of the map that presses nothing on it; waits until it is live: it takes the place of its still. */
export async function wakeMap(surface: Surface): Promise<void> {
  await surface.evaluate(() => {
    for (const type of ['pointerdown', 'pointercancel'])
      document.querySelector('.map-pane')?.dispatchEvent(new PointerEvent(type, { bubbles: true }));
  });
  await mapAtRest(surface);
}

/** The map is drawn, and no mark has moved over three frames. */
export async function mapAtRest(surface: Surface): Promise<void> {
  const stage = async () => {
    const now = await attributeOf(surface, '.map-pane', 'data-map-state');
    // Drawn without a graphics card it may be late, and says so: a reader tries again.
    if (now === 'failed') await surface.click('.map-notice button');
    return now;
  };
  await expect.poll(stage, { timeout: PATIENCE_MS }).toBe('ready');
  await surface.evaluate(async () => {
    const positions = () =>
      [...document.querySelectorAll('[data-symbol]')].map((mark) => mark.getAttribute('style')).join();
    let [before, still] = ['', 0];
    for (let turn = 0; turn < 100 && still < 3; turn++) {
      const now = positions();
      still = now === before ? still + 1 : 0;
      before = now;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    }
  });
}
