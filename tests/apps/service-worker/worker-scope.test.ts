import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeControl } from '../../../src/apps/service-worker/worker-scope.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker whose browser grants the nth request and ignores those before it. */
function workerGrantedAt(nth: number) {
  const registration = { installing: null, waiting: {} as object | null };
  const skipWaiting = vi.fn(() => {
    if (skipWaiting.mock.calls.length === nth) registration.waiting = null;
    return Promise.resolve();
  });
  return { registration: registration as unknown as ServiceWorkerRegistration, skipWaiting };
}

it('a worker requests control until the browser grants it, and no longer', async () => {
  const worker = workerGrantedAt(3);
  await takeControl(worker);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(worker.skipWaiting).toHaveBeenCalledTimes(3);
  expect(vi.getTimerCount()).toBe(0);
});

it('a worker that gets control at once requests it once', async () => {
  const worker = workerGrantedAt(1);
  await takeControl(worker);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(worker.skipWaiting).toHaveBeenCalledTimes(1);
});
