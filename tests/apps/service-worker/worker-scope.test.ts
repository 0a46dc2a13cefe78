import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeControl } from '../../../src/apps/service-worker/worker-scope.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker whose browser grants the given request and leaves those before it alone. */
function granting(nth: number) {
  const registration = { installing: null, waiting: {} as object | null };
  const skipWaiting = vi.fn(() => {
    if (skipWaiting.mock.calls.length === nth) registration.waiting = null;
    return Promise.resolve();
  });
  return { registration: registration as unknown as ServiceWorkerRegistration, skipWaiting };
}

it('a worker asks again until the browser lets it answer for the pages, and no longer', async () => {
  const worker = granting(3);
  await takeControl(worker);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(worker.skipWaiting).toHaveBeenCalledTimes(3);
  expect(vi.getTimerCount()).toBe(0);
});

it('a worker that is let in at once asks once', async () => {
  const worker = granting(1);
  await takeControl(worker);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(worker.skipWaiting).toHaveBeenCalledTimes(1);
});
