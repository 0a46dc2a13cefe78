#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// Node 20 reads no TypeScript. `tsconfig: false`, or tsx would obey one that happens to lie where the command is called.
register({ tsconfig: false });
await import('./main.ts');
