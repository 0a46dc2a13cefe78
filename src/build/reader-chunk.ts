import { join } from 'node:path';
import type { Plugin } from 'vite';

type Modules = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

/**
 * Keeps the program of the reader together. Parts of it serve the pages for presenting too, and would else be cut into as
 * many small files as there are ways to share them: a kilobyte more before the map, for every reader.
 */
export function readerChunk(root: string): Plugin {
  const program = join(root, 'src/app.ts');
  /** What wakes the page is fetched before the program, and stays by itself. */
  const start = join(root, 'src/start.ts');
  let held: ReadonlySet<string> | undefined;
  const name = (id: string, modules: Modules) => {
    if (!held) {
      const before = importedFrom(start, modules);
      held = new Set([...importedFrom(program, modules)].filter((each) => !before.has(each)));
    }
    // What the bundler brings itself (`\0`) wakes the page too.
    return id !== program && !id.startsWith('\0') && held.has(id) ? 'reader' : null;
  };
  return {
    name: 'mawdi:reader-chunk',
    apply: 'build',
    buildStart: () => void (held = undefined),
    config: () => ({
      build: {
        rolldownOptions: { output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name }] } } },
      },
    }),
  };
}

/** A module and all it takes in at once, whatever is only fetched later left out. */
function importedFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>([entry]);
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}
