import { build, type InlineConfig } from 'vite';
import { BROWSERS, virtualModules } from './bundle-classic.ts';
import { languageEntries } from './language-entries.ts';
import { mapAssets } from './map-assets.ts';
import type { SiteFile } from '../site-file.ts';

export type ElementScript = {
  readonly files: readonly SiteFile[];
  /** Absolute paths of the bundled modules. */
  readonly modules: readonly string[];
};

type Options = {
  readonly root: string;
  /** Entry modules by the name of their script. */
  readonly entries: Readonly<Record<string, string>>;
  /** Folder of the shared chunks, relative to the entries. */
  readonly folder: string;
  /** Modules that the page provides, by patterns of their ids. */
  readonly external?: readonly RegExp[];
  /** The source of more virtual modules, by name. */
  readonly virtual?: Readonly<Record<string, string>>;
};

/**
 * Bundles the custom element as modules that load their chunks on demand. They add no style sheets and no preload links
 * to the host page.
 */
export async function buildElement({
  root,
  entries,
  folder,
  external = [],
  virtual = {},
}: Options): Promise<ElementScript> {
  const config: InlineConfig = {
    root,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    // Vite’s library mode leaves this for the host page to define; our script must run as it is.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    plugins: [languageEntries(root), virtualModules({ ...mapAssets(root), ...virtual })],
    build: {
      write: false,
      target: BROWSERS,
      assetsInlineLimit: 0,
      // Library mode: chunks are imported dynamically, without preload links in the host page.
      lib: { entry: { ...entries }, formats: ['es'] },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        external: [...external],
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: `${folder}/[name]-[hash].js`,
        },
      },
    },
  };
  const [built] = [await build(config)].flat();
  if (!built || !('output' in built)) throw new Error('the element: expected one output');
  const files = built.output.map((file) => ({
    path: file.fileName,
    bytes: file.type === 'chunk' ? file.code : file.source,
  }));
  return { files, modules: built.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])) };
}
