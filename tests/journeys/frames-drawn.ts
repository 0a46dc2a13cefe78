import type { FrameLocator, Page } from '@playwright/test';

/**
 * Once a page has drawn what was under way and has nothing else to do: what was to happen in answer has happened. Frames
 * are counted and not milliseconds, so that a busy machine has the time it needs.
 */
export async function whenDrawn(page: Page | FrameLocator): Promise<void> {
  await whenFramesDrawn(page);
  await page
    .locator('html')
    .evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 45_000 })));
}

/** The same under a finger, while Chromium may call no page idle. */
export function whenFramesDrawn(page: Page | FrameLocator): Promise<void> {
  return page.locator('html').evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}
