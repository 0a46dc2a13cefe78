import { build, type InlineConfig } from 'vite';
import { BROWSERS, virtualModules } from './bundle-classic.ts';
import { mapAssets } from './map-assets.ts';
import type { SiteFile } from '../site-file.ts';

export type ElementScript = {
  readonly files: readonly SiteFile[];
  /** What went into it, absolute. */
  readonly modules: readonly string[];
};

type Options = {
  readonly root: string;
  /** Name of each script to the file it begins with. */
  readonly entries: Readonly<Record<string, string>>;
  /** Where what they share lies, relative to them. */
  readonly folder: string;
  /** What the page brings itself, by how its name begins. */
  readonly external?: readonly RegExp[];
  /** More modules by name. */
  readonly virtual?: Readonly<Record<string, string>>;
};

/**
 * Builds the element: modules that fetch more of themselves when it is wanted, and put nothing into the page around, no
 * style sheets and no hints to load.
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
    // A library leaves this to the page; ours is to run as it is.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    plugins: [virtualModules({ ...mapAssets(root), ...virtual })],
    build: {
      write: false,
      target: BROWSERS,
      assetsInlineLimit: 0,
      // As a library: what it fetches of itself it fetches, and leaves no hints in the page around.
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
