import { join } from 'node:path';
import type { Plugin } from 'vite';
import { INTERFACE_LANGUAGES } from '../model/languages.ts';
import { importedFrom, type Modules } from './imported-from.ts';

/**
 * Keeps the program of the reader together. Parts of it serve the pages for presenting too, and would else be cut into as
 * many small files as there are ways to share them: a kilobyte more before the map, and a request for each. Beside it
 * stands what only one language takes: its words.
 */
export function readerChunk(root: string): Plugin {
  /** What wakes the page is fetched before the program, and stays by itself. */
  const start = join(root, 'src/start.ts');
  let chunks: ReadonlyMap<string, string> | undefined;
  const name = (id: string, modules: Modules) => {
    chunks ??= chunksOf(
      importedFrom(start, modules),
      INTERFACE_LANGUAGES.map((language) => [
        `reader-${language}`,
        importedFrom(join(root, `src/app-${language}.ts`), modules),
      ]),
    );
    return chunks.get(id) ?? null;
  };
  return {
    name: 'mawdi:reader-chunk',
    apply: 'build',
    buildStart: () => void (chunks = undefined),
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: { includeDependenciesRecursively: false, groups: [{ name, debugName: 'reader' }] },
          },
        },
      },
    }),
  };
}

/** Module to chunk: what all the programs take is `reader`, what one takes bears its name. */
function chunksOf(
  before: ReadonlySet<string>,
  programs: readonly (readonly [name: string, modules: ReadonlySet<string>])[],
): ReadonlyMap<string, string> {
  const isOfAll = (id: string) => programs.every(([, modules]) => modules.has(id));
  const named = programs.flatMap(([name, modules]) =>
    // What the bundler brings itself (`\0`) wakes the page too.
    [...modules]
      .filter((id) => !before.has(id) && !id.startsWith('\0'))
      .map((id) => [id, isOfAll(id) ? 'reader' : name] as const),
  );
  return new Map(named);
}
