#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Node 20 reads no TypeScript. With our own settings, or tsx would take those that happen to lie where the command is called.
register({ tsconfig: fileURLToPath(new URL('../../../tsconfig.json', import.meta.url)) });
await import('./main.ts');
