import type { LongTask } from './watch-page.ts';

/** A task shorter than this leaves a reader no time to notice. */
const UNNOTICED_MS = 50;

/** Total blocking time in ms between two moments: of each task the part that lies between them, beyond its first 50 ms. */
export function blockingMs(tasks: readonly LongTask[], from: number, until: number): number {
  return tasks
    .map(({ start, end }) => Math.min(end, until) - Math.max(start, from) - UNNOTICED_MS)
    .filter((beyond) => beyond > 0)
    .reduce((sum, beyond) => sum + beyond, 0);
}
