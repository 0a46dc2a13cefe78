import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { INTERFACE_LANGUAGES } from '../../core/text/languages.ts';

/**
 * Keeps the program of the reader together. Parts of it serve the pages for presenting too, and would else be cut into as
 * many small files as there are ways to share them: a kilobyte more before the map, and a request for each. Beside it
 * stands what only one language takes: its words.
 */
export function readerChunk(root: string): Plugin {
  /** What wakes the page is fetched before the program, and stays by itself. */
  const start = join(root, 'src/apps/reader/start.ts');
  let chunks: ReadonlyMap<string, string> | undefined;
  const name = (id: string, modules: Modules) => {
    chunks ??= chunksOf(
      importedFrom(start, modules),
      INTERFACE_LANGUAGES.map((language) => [
        `reader-${language}`,
        importedFrom(join(root, `src/apps/reader/app-${language}.ts`), modules),
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

export type Modules = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

/** A module and all it takes in at once, whatever is only fetched later left out. */
export function importedFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>([entry]);
  // A set also visits what is added while it is walked.
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

const RUNTIME = '\0rolldown/runtime.js';

/** Puts what the bundler needs to put modules together, 150 bytes, into each script that uses it: else it is a request. */
export function inlineRuntime(): Plugin {
  return {
    name: 'mawdi:inline-runtime',
    apply: 'build',
    generateBundle: {
      // Before Vite lists what each script asks for.
      order: 'pre',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const runtime = chunks.find(({ moduleIds }) => moduleIds.every((id) => id === RUNTIME) && moduleIds.length > 0);
        if (!runtime) return;
        for (const chunk of chunks) chunk.code = withRuntime(chunk.code, runtime);
        if (chunks.some(({ code }) => code.includes(runtime.fileName.replace(/^.*\//, ''))))
          throw new Error(`${runtime.fileName}: a script asks for it in a way that is not known`);
        delete bundle[runtime.fileName];
      },
    },
  };
}

/** A script with what it imports of the runtime written into it. */
export function withRuntime(
  code: string,
  { code: runtime, fileName }: Pick<Rolldown.OutputChunk, 'code' | 'fileName'>,
): string {
  const name = fileName.replace(/^.*\//, '');
  const [, body = '', exported = ''] = /^([\s\S]*)export\s*\{([^}]*)\};?\s*$/.exec(runtime) ?? [];
  const pairs = (names: string, from: 'before' | 'after') =>
    names.split(',').map((pair) => {
      const [inside = '', outside = inside] = pair.trim().split(/\s+as\s+/);
      return from === 'before' ? `${outside}:${inside}` : `${inside}:${outside}`;
    });
  return code.replace(
    /import\s*\{([^}]*)\}\s*from\s*["']\.\/([\w.-]+)["'];?/g,
    (statement, names: string, file: string) =>
      file === name
        ? `const{${pairs(names, 'after').join()}}=(()=>{${body}return{${pairs(exported, 'before').join()}}})();`
        : statement,
  );
}
