import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { ArticleSource } from '../article-folder/article-source.ts';
import type * as Prerender from './prerender.tsx';
import type { Prerendered } from './prerender.tsx';

/** What is written of an article, drawn once for every plugin that writes some of it. */
export type Rendering = { readonly get: () => Promise<Prerendered>; readonly forget: () => void };

export function renderOnce(root: string, source: Pick<ArticleSource, 'get'>): Rendering {
  let held: Promise<Prerendered> | undefined;
  return { get: () => (held ??= render(root, source)), forget: () => (held = undefined) };
}

/** The page’s components are written for Vite and not for Node: Vite’s own runner brings them in. */
async function render(root: string, source: Pick<ArticleSource, 'get'>): Promise<Prerendered> {
  const { module } = await runnerImport<typeof Prerender>(join(root, 'src/build/prerender.tsx'), {
    root,
    configFile: false,
  });
  const { front, frontIssues } = source.get();
  return front ? module.prerender(root, front) : module.prerenderFaults(frontIssues);
}
