import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { arabicShapingFile } from '../glyphs/arabic-shaping.ts';
import { replaceModules } from '../bundle/bundle-classic.ts';
import { languageEntries } from '../bundle/language-entries.ts';
import type { SiteFile } from '../site-file.ts';

/** Modules of the sources, and the module that is in the package in their place. */
const REPLACED: Readonly<Record<string, string>> = {
  'src/node/bundle/bundle-app.ts': 'src/node/package/packaged-app.ts',
  'src/node/bundle/third-party.ts': 'src/node/package/packaged-notices.ts',
};

/** The module that imports MapLibre’s sources as TypeScript, which Node does not run. */
const SHAPING = 'src/node/glyphs/arabic-shaping.ts';

export type CompiledProgram = {
  readonly files: readonly SiteFile[];
  /** The npm packages that they import, by name. */
  readonly imports: readonly string[];
};

/**
 * Compiles the program to JavaScript, each module at the path it has in the sources, so that data lie at the same place
 * beside it. `entries`: paths of modules relative to `root`, the folder of the sources.
 */
export async function compileProgram(root: string, entries: readonly string[]): Promise<CompiledProgram> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [languageEntries(root), replaceModules(root, REPLACED), shapingInPackage(root)],
    // Compiled into the package: installed, it would bring the parser of its command, which needs a newer Node.
    ssr: { noExternal: [/^@maplibre\/maplibre-gl-style-spec/] },
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [entry.replace(/\.ts$/, ''), join(root, entry)])),
        output: {
          format: 'es',
          preserveModules: true,
          preserveModulesRoot: root,
          // npm leaves out folders of that name.
          entryFileNames: ({ name }) => `${name.replaceAll('node_modules', 'vendor')}.js`,
        },
      },
    },
  });
  if (!('output' in built)) throw new Error('the program: expected one output');
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const own = new Set(chunks.map(({ fileName }) => fileName));
  const imported = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  const packages = imported.filter((id) => !own.has(id) && !id.startsWith('node:')).map(packageName);
  return {
    files: chunks.map(({ fileName, code }) => ({ path: fileName, bytes: code })),
    imports: [...new Set(packages)].sort(),
  };
}

const packageName = (id: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? id;

/** Imports MapLibre’s sources by their path, so that they are compiled into the package. */
function shapingInPackage(root: string): Plugin {
  const source = JSON.stringify(arabicShapingFile());
  const code = `import * as shaping from ${source};\nexport const arabicShaping = async () => shaping;`;
  return {
    name: 'mawdi:shaping-in-package',
    enforce: 'pre',
    load: (id) => (id === join(root, SHAPING) ? code : undefined),
  };
}
