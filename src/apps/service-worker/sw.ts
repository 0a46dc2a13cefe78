import { startWorker } from './start-worker.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

// The build writes the manifest over this very name.
startWorker(self, self.__WB_MANIFEST);
