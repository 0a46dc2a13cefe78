import { startWorker } from '../start-worker.ts';
import type { WorkerScope } from '../worker-scope.ts';

declare const self: WorkerScope;

/** The worker of a build with `URGENT=1`, for a correction that must reach open pages at once. */
startWorker(self, self.__WB_MANIFEST, true);
