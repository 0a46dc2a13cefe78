import { basename, join } from 'node:path';
import type { Rolldown } from 'vite';
import { type AppAssets, MODULE_PAGES, type ModulePage, type ModulePageLinks, type Part } from './app-assets.ts';
import { BROWSERS } from './browsers.ts';
import { fontsByName } from './bundle-classic.ts';
import { inlineRuntime } from './inline-runtime.ts';
import { mapProgram } from './map-program.ts';
import { readerChunk } from './reader-chunk.ts';
import { FONTS_FOLDER } from './subset-fonts.ts';

const ENTRIES: Readonly<Record<ModulePage, string>> = {
  map: 'src/start.ts',
  present: 'src/present.ts',
  speaker: 'src/speaker.ts',
};
/** The map of frames that have an origin. */
const EMBED_MAP = 'src/frame/frame-map-module.ts';

export type ModuleBundle = Part<Readonly<Record<ModulePage, ModulePageLinks>>> & {
  readonly embedMap: readonly string[];
  /** Absolute. */
  readonly modules: readonly string[];
};

/** Sheets that pages link themselves: no script has to see to them, and an article may replace them. */
const OF_PAGES = /^assets\/(start|present|speaker)-[\w-]{8}\.css$/;

/** Bundles the scripts of all pages that run modules in one run, so that they share what they have in common. */
export async function bundleModules(root: string): Promise<ModuleBundle> {
  const { build } = await import('vite');
  const built = await build({
    root,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [readerChunk(root), inlineRuntime(), mapProgram(root)],
    resolve: { alias: { '@fonts': join(root, FONTS_FOLDER) } },
    build: {
      write: false,
      target: BROWSERS,
      assetsInlineLimit: 0,
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, dependencies) => dependencies.filter((path) => !OF_PAGES.test(path)),
      },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: {
          start: join(root, ENTRIES.map),
          present: join(root, ENTRIES.present),
          speaker: join(root, ENTRIES.speaker),
          'frame-map-module': join(root, EMBED_MAP),
        },
      },
    },
  });
  if (!('output' in built)) throw new Error('the modules: expected one output');
  const { output } = built;
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const entry = (path: string) => {
    const found = [...chunks.values()].find((chunk) => chunk.facadeModuleId === join(root, path));
    if (!found) throw new Error(`${path}: no script came out`);
    return found;
  };
  const links = Object.fromEntries(MODULE_PAGES.map((page) => [page, linksOf(entry(ENTRIES[page]), chunks)]));
  const isPageSheet = (path: string) => OF_PAGES.test(path);
  const assets = output.flatMap((file) => (file.type === 'asset' ? [file] : []));
  const fonts = assets.filter(({ fileName }) => fileName.endsWith('.woff2'));
  return {
    links: links as Awaited<ReturnType<AppAssets['pages']>>['links'],
    files: output.flatMap((file) => {
      if (file.type === 'chunk') return [{ path: file.fileName, bytes: file.code }];
      return isPageSheet(file.fileName) || fonts.includes(file) ? [] : [{ path: file.fileName, bytes: file.source }];
    }),
    sheets: Object.fromEntries(
      assets.filter(({ fileName }) => isPageSheet(fileName)).map(({ fileName, source }) => [fileName, String(source)]),
    ),
    fonts: fontsByName(fonts.map(({ fileName, source }) => ({ path: fileName, bytes: source }))),
    embedMap: importsOf(entry(EMBED_MAP), chunks),
    modules: [...chunks.values()].flatMap(({ moduleIds }) => moduleIds),
  };
}

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;
/** What Vite notes of a script. */
type Noted = { readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } };

/** Scripts a page asks for at once, those first that others need, and the sheets of all of them. */
function linksOf(entry: Rolldown.OutputChunk, chunks: Chunks): ModulePageLinks {
  const scripts = new Set<string>();
  const add = (path: string) => {
    const chunk = chunks.get(path);
    if (!chunk || scripts.has(path)) return;
    for (const next of staticImports(chunk)) add(next);
    scripts.add(path);
  };
  add(entry.fileName);
  const sheets = [...scripts].flatMap((path) => [...((chunks.get(path) as Noted).viteMetadata?.importedCss ?? [])]);
  return { scripts: [...scripts], sheets: [...new Set(sheets)] };
}

/** A module and all it takes in at once, that one first. */
function importsOf(entry: Rolldown.OutputChunk, chunks: Chunks): readonly string[] {
  const reached = new Set([entry.fileName]);
  // A set also visits what is added while it is walked.
  for (const path of reached) for (const next of staticImports(chunks.get(path))) reached.add(next);
  return [...reached];
}

/** The bundler goes on counting what another plugin has written into the module itself. */
function staticImports(chunk: Rolldown.OutputChunk | undefined): readonly string[] {
  return chunk ? chunk.imports.filter((next) => chunk.code.includes(basename(next))) : [];
}
