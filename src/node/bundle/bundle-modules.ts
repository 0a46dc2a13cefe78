import { basename, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { MODULE_PAGES, type ModulePage, type ModulePageLinks, type ModulePages, type Part } from './app-assets.ts';
import { BROWSERS, fontsByName } from './bundle-classic.ts';
import { entryIn, languageEntries, perLanguage } from './language-entries.ts';
import { inlineRuntime, readerChunk } from './module-chunks.ts';
import { mapProgram } from './map-program.ts';
import { INTERFACE_LANGUAGES } from '../../core/text/languages.ts';
import type { SiteFile } from '../site-file.ts';
import { FONTS_FOLDER } from '../fonts/subset-fonts.ts';

const ENTRIES: Readonly<Record<Exclude<ModulePage, 'front'>, string>> = {
  map: 'src/apps/reader/start.ts',
  present: 'src/apps/present/present.ts',
  speaker: 'src/apps/present/speaker/speaker.ts',
};
/** The program of the map’s page, one for each language. */
const PROGRAM = 'src/apps/reader/program.ts';
/** The map of embeds in iframes that have an origin. */
const EMBED_MAP = 'src/apps/embed/embed-map-module.ts';

export type ModuleBundle = Part<ModulePages> & {
  /** The modules of the embed’s map, the entry first; paths below the site. */
  readonly embedMap: readonly string[];
  /** Absolute paths of the bundled modules. */
  readonly modules: readonly string[];
};

/** The style sheets of pages. No script imports them, so that a site can link one with the rules of its article instead. */
const SHEETS: Readonly<Record<ModulePage, string>> = {
  map: 'src/styles/apps/reader.css',
  present: 'src/styles/apps/present.css',
  speaker: 'src/styles/apps/speaker.css',
  front: 'src/styles/apps/front.css',
};

/** Bundles the scripts of all pages with module scripts in one run, so that they share chunks. */
export async function bundleModules(root: string): Promise<ModuleBundle> {
  const built = await build({
    root,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [languageEntries(root), readerChunk(root), inlineRuntime(), mapProgram(root)],
    resolve: { alias: { '@fonts': join(root, FONTS_FOLDER) } },
    build: {
      write: false,
      target: BROWSERS,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        // A page imports its program by name, so what that exports must stay.
        preserveEntrySignatures: 'allow-extension',
        input: {
          start: join(root, ENTRIES.map),
          present: join(root, ENTRIES.present),
          speaker: join(root, ENTRIES.speaker),
          'embed-map-module': join(root, EMBED_MAP),
          ...Object.fromEntries(
            INTERFACE_LANGUAGES.map((language) => [`reader-${language}`, join(root, entryIn(PROGRAM, language))]),
          ),
          ...Object.fromEntries(MODULE_PAGES.map((page) => [`${page}-page`, join(root, SHEETS[page])])),
        },
      },
    },
  });
  if (!('output' in built)) throw new Error('the modules: expected one output');
  const { output } = built;
  const scripts = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
  const entry = (path: string) => {
    const found = [...scripts.values()].find((chunk) => chunk.facadeModuleId === join(root, path));
    if (!found) throw new Error(`${path}: no script came out`);
    return found;
  };
  const assets = output.flatMap((file) =>
    file.type === 'asset' ? [{ path: file.fileName, bytes: file.source } satisfies SiteFile] : [],
  );
  const sheetPaths = MODULE_PAGES.map((page) => {
    const found = assets.find(({ path }) => path.startsWith(`assets/${page}-page-`) && path.endsWith('.css'));
    if (!found) throw new Error(`${SHEETS[page]}: no sheet came out`);
    return found.path;
  });
  const [sheetOfMap = ''] = sheetPaths;
  const links = MODULE_PAGES.map((page, at) => {
    // The front page and those of a talk also link the style sheet of the map’s page.
    const sheets = [...new Set([sheetOfMap, sheetPaths[at] ?? ''])];
    return [page, { scripts: page === 'front' ? [] : scriptsOf(entry(ENTRIES[page]), scripts), sheets }] as const;
  });
  const startScripts = new Set(scriptsOf(entry(ENTRIES.map), scripts));
  const programs = perLanguage((language) =>
    importsOf(entry(entryIn(PROGRAM, language)), scripts).filter((path) => !startScripts.has(path)),
  );
  const fonts = assets.filter(({ path }) => path.endsWith('.woff2'));
  return {
    links: { ...(Object.fromEntries(links) as unknown as Record<ModulePage, ModulePageLinks>), programs },
    files: [
      ...[...scripts.values()].map(({ fileName, code }) => ({ path: fileName, bytes: code })),
      ...assets.filter((file) => !fonts.includes(file) && !sheetPaths.includes(file.path)),
    ],
    sheets: Object.fromEntries(
      assets.filter(({ path }) => sheetPaths.includes(path)).map(({ path, bytes }) => [path, String(bytes)]),
    ),
    fonts: fontsByName(fonts),
    embedMap: importsOf(entry(EMBED_MAP), scripts),
    modules: [...scripts.values()].flatMap(({ moduleIds }) => moduleIds),
  };
}

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>;

/** The scripts that a page loads at its start: an entry and its static imports, each after those that it imports. */
function scriptsOf(entry: Rolldown.OutputChunk, chunks: Chunks): readonly string[] {
  const scripts = new Set<string>();
  const add = (path: string) => {
    const chunk = chunks.get(path);
    if (!chunk || scripts.has(path)) return;
    for (const next of staticImports(chunk)) add(next);
    scripts.add(path);
  };
  add(entry.fileName);
  return [...scripts];
}

/** An entry and its static imports, transitively; the entry first. */
function importsOf(entry: Rolldown.OutputChunk, chunks: Chunks): readonly string[] {
  const reached = new Set([entry.fileName]);
  // A `Set` also iterates over what is added during the loop.
  for (const path of reached) for (const next of staticImports(chunks.get(path))) reached.add(next);
  return [...reached];
}

/** The static imports of a chunk. `imports` still lists the runtime, which `inlineRuntime` has put into the chunk itself. */
function staticImports(chunk: Rolldown.OutputChunk | undefined): readonly string[] {
  return chunk ? chunk.imports.filter((next) => chunk.code.includes(basename(next))) : [];
}
