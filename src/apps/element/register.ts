import { defineMawdiMap } from './index.ts';

defineMawdiMap();
