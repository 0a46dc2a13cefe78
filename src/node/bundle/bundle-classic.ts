import { basename, join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { FONTS_FOLDER } from '../fonts/subset-fonts.ts';
import { hashedFile, type SiteFile } from '../site-file.ts';
import type { EmbedAssets, Part, TeachingAssets } from './app-assets.ts';
import { entryIn, inEachLanguage, languageEntries, perLanguage } from './language-entries.ts';
import { mapAssets } from './map-assets.ts';

/**
 * The oldest supported browsers: the versions of December 2021, five years back. README, “Browsers”, lists what they
 * lack. The live map needs newer ones, because MapLibre does; older browsers show the static map.
 */
export const BROWSERS = ['chrome96', 'edge96', 'firefox95', 'safari15.2', 'ios15.2'];

/** A bundled classic script with its files; paths are relative to the site. */
type ClassicScript = {
  /** The program; it runs by itself or after the data of an article (`prependData`). */
  readonly code: string;
  readonly sheets: readonly { readonly path: string; readonly text: string }[];
  readonly others: readonly SiteFile[];
};

/** What the bundle of one script replaces: modules by other modules, globals by exports of a file. */
type Replacements = {
  readonly modules?: Readonly<Record<string, string>>;
  readonly globals?: Readonly<Record<string, [file: string, name: string]>>;
};

/**
 * Bundles one entry into a classic script without imports. Unlike modules it runs in sandboxed iframes without an
 * origin, in files opened from a disk and under a strict content security policy. `virtual`: the source of virtual
 * modules, by name.
 */
export async function buildClassicScript(
  root: string,
  entry: string,
  virtual: Readonly<Record<string, string>> = {},
  replacements: Replacements = {},
): Promise<ClassicScript> {
  const config: InlineConfig = {
    root,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [languageEntries(root), virtualModules(virtual), replaceModules(root, replacements.modules ?? {})],
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
        // Rolldown warns that a classic script has no `import.meta`; the bundled code never needs it.
        checks: { emptyImportMeta: false },
        ...(replacements.globals && { transform: { inject: { ...replacements.globals } } }),
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

/** Puts other modules in the place of some: both by their paths, relative to `root`. */
export function replaceModules(root: string, modules: Readonly<Record<string, string>>): Plugin {
  const replacements = new Map(
    Object.entries(modules).map(([file, replacement]) => [join(root, file), join(root, replacement)]),
  );
  return {
    name: 'mawdi:replace-modules',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (replacements.size === 0) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found && replacements.get(found.id);
    },
  };
}

/**
 * Bundles the embed, the map in pages of other sites. `mapModules`: the modules of the reader’s map, for iframes with an
 * origin.
 */
export async function bundleEmbed(root: string, mapModules: readonly string[]): Promise<Part<EmbedAssets>> {
  const [map, host, start, programs, panels] = await Promise.all([
    buildClassicScript(root, 'src/apps/embed/embed-map-inlined.ts', mapAssets(root)),
    buildClassicScript(root, 'src/apps/host-script/mawdi-host.ts'),
    buildClassicScript(root, 'src/apps/embed/embed-entry.ts'),
    inEachLanguage((language) => buildClassicScript(root, entryIn('src/apps/embed/program.ts', language))),
    inEachLanguage((language) => buildClassicScript(root, entryIn('src/apps/embed/panels.ts', language))),
  ]);
  const mapFile = hashedFile('embed-map', 'js', map.code);
  const startFile = hashedFile('embed', 'js', start.code);
  const sheet = sheetOf(start);
  const panelSheets = Object.values(panels).map(sheetOf);
  return {
    links: {
      script: startFile.path,
      stylesheet: sheet.path,
      map: mapFile.path,
      mapModules,
      programs: mapValues(programs, ({ code }) => code),
      panels: mapValues(panels, (built) => ({ code: built.code, stylesheet: sheetOf(built).path })),
    },
    files: [
      mapFile,
      startFile,
      { path: 'mawdi-host.js', bytes: host.code },
      ...panelSheets.map(({ path, text }) => ({ path, bytes: text })),
    ],
    sheets: { [sheet.path]: sheet.text },
    fonts: fontsByName(start.others),
  };
}

/** Bundles the pages for teaching as classic scripts, because browsers run no modules in files opened from a disk. */
export async function bundleTeaching(root: string): Promise<Part<TeachingAssets>> {
  const [start, handout, registerWorker, activities] = await Promise.all([
    buildClassicScript(root, 'src/apps/teach/teach-start.ts'),
    buildClassicScript(root, 'src/apps/teach/handout-code.tsx'),
    inEachLanguage((language) =>
      buildClassicScript(root, entryIn('src/apps/service-worker/register-on-classic-page.ts', language)),
    ),
    inEachLanguage((language) => buildClassicScript(root, entryIn('src/apps/teach/activities.ts', language))),
  ]);
  const files = {
    script: hashedFile('teach', 'js', start.code),
    handout: hashedFile('handout', 'js', handout.code),
  };
  const registrations = perLanguage((language) => hashedFile('register-worker', 'js', registerWorker[language].code));
  const sheet = sheetOf(start);
  return {
    links: {
      ...mapValues(files, ({ path }) => path),
      registerWorker: mapValues(registrations, ({ path }) => path),
      stylesheet: sheet.path,
      activities: mapValues(activities, ({ code }) => code),
    },
    files: [...Object.values<SiteFile>(files), ...Object.values<SiteFile>(registrations)],
    sheets: { [sheet.path]: sheet.text },
    fonts: fontsByName(start.others),
  };
}

/**
 * Fonts by their source names, without the hash of the bundler: `assets/plex-400-arabic-5F5NsFnk.woff2` is
 * `plex-400-arabic`.
 */
export function fontsByName(files: readonly SiteFile[]): Readonly<Record<string, SiteFile>> {
  const fonts = files.filter(({ path }) => path.endsWith('.woff2'));
  return Object.fromEntries(fonts.map((font) => [basename(font.path).replace(/-[\w-]{8}\.woff2$/, ''), font]));
}

function sheetOf({ sheets: [sheet] }: ClassicScript): { readonly path: string; readonly text: string } {
  if (!sheet) throw new Error('a script without a style sheet; expected one');
  return sheet;
}

function mapValues<K extends string, T, U>(record: Readonly<Record<K, T>>, change: (value: T) => U): Record<K, U> {
  const entries = (Object.entries(record) as [K, T][]).map(([key, value]) => [key, change(value)] as const);
  return Object.fromEntries(entries) as Record<K, U>;
}
