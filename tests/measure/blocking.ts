import type { LongTask } from './observe-page.ts';

/** Tasks up to this length do not block input perceptibly (the threshold of long tasks). */
const LONG_TASK_MS = 50;

/** Total blocking time in ms between two times: for each task, the part between them that exceeds 50 ms. */
export function blockingMs(tasks: readonly LongTask[], from: number, until: number): number {
  return tasks
    .map(({ start, end }) => Math.min(end, until) - Math.max(start, from) - LONG_TASK_MS)
    .filter((beyond) => beyond > 0)
    .reduce((sum, beyond) => sum + beyond, 0);
}
