import { attributeOf, expect } from './journey.ts';
import type { BrowsingContext } from './browser-session.ts';

/** More than twice the timeout of the map itself. */
const TIMEOUT_MS = 40_000;

/** Starts the live map by a touch without a click, and waits until it replaces the static map. */
export async function loadLiveMap(context: BrowsingContext): Promise<void> {
  await context.evaluate(() => {
    for (const type of ['pointerdown', 'pointercancel'])
      document.querySelector('.map-pane')?.dispatchEvent(new PointerEvent(type, { bubbles: true }));
  });
  await mapSettled(context);
}

/** Waits until the map is ready and its symbols have not moved for three frames. */
export async function mapSettled(context: BrowsingContext): Promise<void> {
  const mapStatus = async () => {
    const status = await attributeOf(context, '.map-pane', 'data-map-state');
    // Without a GPU the map can exceed its timeout and shows an error; its button tries again.
    if (status === 'failed') await context.click('.map-notice button');
    return status;
  };
  await expect.poll(mapStatus, { timeout: TIMEOUT_MS }).toBe('ready');
  await context.evaluate(async () => {
    const positions = () =>
      [...document.querySelectorAll('[data-symbol]')].map((symbol) => symbol.getAttribute('style')).join();
    let [before, unchangedFrames] = ['', 0];
    for (let turn = 0; turn < 100 && unchangedFrames < 3; turn++) {
      const now = positions();
      unchangedFrames = now === before ? unchangedFrames + 1 : 0;
      before = now;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    }
  });
}
