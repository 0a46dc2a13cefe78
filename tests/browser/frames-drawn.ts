import type { FrameLocator, Page } from '@playwright/test';

/**
 * Once a page has drawn what was under way and has nothing else to do: what was to happen in answer has happened. Frames
 * are counted and not milliseconds, so that a busy machine has the time it needs.
 */
export function whenDrawn(page: Page | FrameLocator): Promise<void> {
  return page.locator('html').evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve));
  });
}
