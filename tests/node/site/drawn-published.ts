import { fileURLToPath } from 'node:url';
import { prerender } from '../../../src/node/site/prerender.tsx';
import { PUBLISHED_SOURCE, provenIn } from '../article-folder.ts';

/** The prerendered pages of the published article, rendered once for all tests. */
export const DRAWN_PUBLISHED = prerender(
  fileURLToPath(new URL('../../../', import.meta.url)),
  provenIn(PUBLISHED_SOURCE),
);
