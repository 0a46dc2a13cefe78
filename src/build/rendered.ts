import { join } from 'node:path';
import { runnerImport } from 'vite';
import type * as Prerender from './prerender.tsx';
import type { Prerendered } from './prerender.tsx';

/** What is written of an article, drawn once for every plugin that writes some of it. */
export type Rendering = { readonly get: () => Promise<Prerendered>; readonly forget: () => void };

export function renderOnce(root: string, folder: string): Rendering {
  let held: Promise<Prerendered> | undefined;
  return { get: () => (held ??= render(root, folder)), forget: () => (held = undefined) };
}

/** The page’s components are written for Vite and not for Node: Vite’s own runner brings them in. */
async function render(root: string, folder: string): Promise<Prerendered> {
  const { module } = await runnerImport<typeof Prerender>(join(root, 'src/build/prerender.tsx'), {
    root,
    configFile: false,
  });
  return module.prerender(root, folder);
}
