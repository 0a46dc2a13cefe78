import type { FrameLocator, Page } from '@playwright/test';

/**
 * Resolves after three animation frames and when the browser is idle: work started by an earlier event is then done.
 * Counts frames and not milliseconds, so that it also works on a slow machine.
 */
export async function whenIdle(page: Page | FrameLocator): Promise<void> {
  await afterFrames(page);
  await page
    .locator('html')
    .evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 45_000 })));
}

/** Resolves after three animation frames alone: during a touch Chromium may never report idle. */
export function afterFrames(page: Page | FrameLocator): Promise<void> {
  return page.locator('html').evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}
