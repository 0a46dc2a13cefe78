import { fileURLToPath } from 'node:url';
import { prerender } from '../../../src/node/site/prerender.tsx';
import { PUBLISHED_SOURCE, provenIn } from '../article-folder.ts';

/** What the build draws of the published article, drawn once for all tests that read it. */
export const DRAWN_PUBLISHED = prerender(
  fileURLToPath(new URL('../../../', import.meta.url)),
  provenIn(PUBLISHED_SOURCE),
);
