import { startWorker } from './start-worker.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

// The build replaces this expression by the manifest.
startWorker(self, self.__WB_MANIFEST);
