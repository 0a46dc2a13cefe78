import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { entryIn } from './language-entries.ts';
import { INTERFACE_LANGUAGES } from '../../core/text/languages.ts';

/**
 * Puts the reader’s program into one chunk. The pages for presenting share modules with it, and the bundler would
 * otherwise split it into many small chunks: 1 kB more before the map, and a request for each. What only one language
 * imports, its messages, gets a chunk per language. What the script that starts the page imports, with what every
 * program loads its parts by, is one more: the page asks for it first.
 */
export function readerChunk(root: string): Plugin {
  /** The entry that hydrates the page is loaded before the program, so it stays in a chunk of its own. */
  const start = join(root, 'src/apps/reader/start.ts');
  let chunks: ReadonlyMap<string, string> | undefined;
  const name = (id: string, modules: Modules) => {
    chunks ??= chunksOf(
      [...importedFrom(start, modules)].filter((id) => id !== start),
      INTERFACE_LANGUAGES.map((language) => [
        `reader-${language}`,
        importedFrom(join(root, entryIn('src/apps/reader/program.ts', language)), modules),
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

/**
 * Maps module ids to chunk names: modules of every language’s program go to `reader`, the others to the chunk of
 * theirs.
 */
function chunksOf(
  startModules: readonly string[],
  programs: readonly (readonly [name: string, modules: ReadonlySet<string>])[],
): ReadonlyMap<string, string> {
  const isOfAll = (id: string) => programs.every(([, modules]) => modules.has(id));
  const named = programs.flatMap(([name, modules]) =>
    // The bundler’s own modules (`\0`) are also needed by the entry that hydrates the page.
    [...modules]
      .filter((id) => !startModules.includes(id) && !id.startsWith('\0'))
      .map((id) => [id, isOfAll(id) ? 'reader' : name] as const),
  );
  const first = [...startModules, PRELOAD_HELPER].map((id) => [id, 'first'] as const);
  return new Map([...named, ...first]);
}

/** The module of Vite that loads what a dynamic import needs. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

export type Modules = { readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null };

/** A module and all its static imports, transitively; dynamic imports are left out. */
export function importedFrom(entry: string, modules: Modules): ReadonlySet<string> {
  const found = new Set<string>([entry]);
  // A `Set` also iterates over what is added during the loop.
  for (const id of found) for (const next of modules.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

const RUNTIME = '\0rolldown/runtime.js';

/** Inlines the bundler’s runtime, 150 bytes, into each chunk that imports it, which saves a request. */
export function inlineRuntime(): Plugin {
  return {
    name: 'mawdi:inline-runtime',
    apply: 'build',
    generateBundle: {
      // Before Vite lists the chunks to preload.
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

/** Replaces a script’s import of the runtime by the code of the runtime. */
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
