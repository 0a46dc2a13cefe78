#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Node 20 does not run TypeScript. With our own `tsconfig.json`, because tsx would else use the one of the working
// directory.
register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) });
await import('./main.ts');
