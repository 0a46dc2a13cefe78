import type { Plugin, Rolldown } from 'vite';

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
