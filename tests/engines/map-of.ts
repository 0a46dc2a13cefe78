import { attributeOf, expect, textOf } from './journey.ts';
import type { Surface } from './visitor.ts';

/** Presses the map where nothing lies, and waits until it is live: it takes the place of its still. */
export async function wakeMap(surface: Surface): Promise<void> {
  await surface.click('.map-pane');
  await mapAtRest(surface);
}

/** The map is drawn, and no mark has moved over three frames. */
export async function mapAtRest(surface: Surface): Promise<void> {
  const stage = async () => {
    const told = await textOf(surface, '.map-notice');
    return told || (await attributeOf(surface, '.map-pane', 'data-stage'));
  };
  // A map that cannot come says so in a sentence.
  await expect.poll(stage, { timeout: 25_000 }).toBe('ready');
  await surface.evaluate(async () => {
    const positions = () =>
      [...document.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('style')).join();
    let [before, still] = ['', 0];
    for (let turn = 0; turn < 100 && still < 3; turn++) {
      const now = positions();
      still = now === before ? still + 1 : 0;
      before = now;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
    }
  });
}
