import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// A thread does not have the loader of the process that started it: see `cli/mawdi.mjs`.
register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) });
await import('./article-worker.ts');
