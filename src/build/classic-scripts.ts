import { basename, join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { BROWSERS } from './browsers.ts';
import { FONTS_FOLDER } from './subset-fonts.ts';
import type { SiteFile } from './site-file.ts';

/** Files of one script, paths relative to the site. */
export type ClassicScript = {
  /** The program, to be run as it is or behind data. */
  readonly code: string;
  readonly sheets: readonly { readonly path: string; readonly text: string }[];
  readonly others: readonly SiteFile[];
};

/** What a script has another of than the site: files by files, and globals by what a file exports. */
type Exchanged = {
  readonly modules?: Readonly<Record<string, string>>;
  readonly globals?: Readonly<Record<string, [file: string, name: string]>>;
};

/**
 * Builds one entry into a script of the old kind, whole in itself: it runs in frames without an origin of their own, in
 * files opened from a disk and under the strictest policies, where modules do not. `virtual` gives modules by name.
 */
export async function buildClassicScript(
  root: string,
  entry: string,
  virtual: Readonly<Record<string, string>> = {},
  exchanged: Exchanged = {},
): Promise<ClassicScript> {
  const config: InlineConfig = {
    root,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [virtualModules(virtual), exchangedModules(root, exchanged.modules ?? {})],
    resolve: { alias: { '@fonts': join(root, FONTS_FOLDER) } },
    build: {
      write: false,
      target: BROWSERS,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(root, entry),
        output: { format: 'iife' },
        // What it is asked for there, no classic script needs.
        checks: { emptyImportMeta: false },
        ...(exchanged.globals && { transform: { inject: { ...exchanged.globals } } }),
      },
    },
  };
  const built = await build(config);
  if (!('output' in built)) throw new Error(`${entry}: expected one output`);
  const [program] = built.output.filter((file) => file.type === 'chunk');
  if (!program) throw new Error(`${entry}: no script came out`);
  const assets = built.output.filter((file) => file.type === 'asset');
  const isSheet = (path: string) => path.endsWith('.css');
  return {
    code: program.code,
    sheets: assets
      .filter(({ fileName }) => isSheet(fileName))
      .map(({ fileName, source }) => ({ path: `assets/${basename(fileName)}`, text: String(source) })),
    others: assets
      .filter(({ fileName }) => !isSheet(fileName))
      .map(({ fileName, source }) => ({ path: fileName, bytes: source })),
  };
}

export function virtualModules(virtual: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'mawdi:virtual',
    enforce: 'pre',
    resolveId: (id) => (id in virtual ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? virtual[id.slice(1)] : undefined),
  };
}

function exchangedModules(root: string, modules: Readonly<Record<string, string>>): Plugin {
  const others = new Map(Object.entries(modules).map(([file, other]) => [join(root, file), join(root, other)]));
  return {
    name: 'mawdi:exchanged',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (others.size === 0) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && others.get(found.id);
    },
  };
}
