import { basename, join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { FONTS_FOLDER } from '../fonts/subset-fonts.ts';
import { hashedFile, type SiteFile } from '../site-file.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../core/text/languages.ts';
import type { EmbedAssets, Part, TeachingAssets } from './app-assets.ts';
import { inScript, mapAssets } from './map-assets.ts';

/**
 * The oldest browsers that everything is built for: five years back, the versions of December 2021. README, “Browsers”, says
 * what they lack. The live map needs more, of its library: below that the drawn map stays.
 */
export const BROWSERS = ['chrome96', 'edge96', 'firefox95', 'safari15.2', 'ios15.2'];

/** Files of one script, paths relative to the site. */
type ClassicScript = {
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

/** Bundles the map for other pages. `mapModules`: the modules of the reader’s map, for frames that have an origin. */
export async function bundleEmbed(root: string, mapModules: readonly string[]): Promise<Part<EmbedAssets>> {
  const [map, host, start, programs, panels] = await Promise.all([
    buildClassicScript(root, 'src/apps/embed/embed-map-inlined.ts', mapAssets(root)),
    buildClassicScript(root, 'src/apps/host-script/mawdi-host.ts'),
    buildClassicScript(root, 'src/apps/embed/embed-entry.ts'),
    inEach((language) => buildClassicScript(root, `src/apps/embed/embed-${language}.ts`)),
    inEach((language) => buildClassicScript(root, `src/apps/embed/embed-panels-${language}.ts`)),
  ]);
  const mapFile = hashedFile('frame-map', 'js', map.code);
  const startFile = hashedFile('frame', 'js', start.code);
  const sheet = sheetOf(start);
  const panelSheets = Object.values(panels).map(sheetOf);
  return {
    links: {
      script: startFile.path,
      sheet: sheet.path,
      map: mapFile.path,
      mapModules,
      programs: mapValues(programs, ({ code }) => code),
      panels: mapValues(panels, (built) => ({ code: built.code, sheet: sheetOf(built).path })),
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

/** Bundles the pages for teaching: their scripts are no modules, so that they run from a disk too. */
export async function bundleTeaching(root: string): Promise<Part<TeachingAssets>> {
  const [start, handout, keepPage, activities] = await Promise.all([
    buildClassicScript(root, 'src/apps/teach/teach-start.ts'),
    buildClassicScript(root, 'src/apps/teach/handout-code.tsx'),
    buildClassicScript(root, 'src/apps/service-worker/register-on-classic-page.ts'),
    inEach((language) => buildClassicScript(root, `src/apps/teach/activities-${language}.ts`)),
  ]);
  const files = {
    script: hashedFile('teach', 'js', start.code),
    handout: hashedFile('handout', 'js', handout.code),
    keepPage: hashedFile('keep-page', 'js', keepPage.code),
  };
  const sheet = sheetOf(start);
  return {
    links: {
      ...mapValues(files, ({ path }) => path),
      sheet: sheet.path,
      activities: mapValues(activities, ({ code }) => code),
    },
    files: Object.values<SiteFile>(files),
    sheets: { [sheet.path]: sheet.text },
    fonts: fontsByName(start.others),
  };
}

/** The data of an article in front of a program that reads it: one script, so that nothing has to be fetched. */
export function behindData(values: Readonly<Record<string, unknown>>, code: string): string {
  const entries = Object.entries(values).map(([name, value]) => `${name}:${inScript(value)}`);
  return `globalThis.mawdi=Object.assign(globalThis.mawdi||{},{${entries.join()}});\n${code}`;
}

/** Fonts by the names they had before they were bundled: `assets/plex-400-arabic-5F5NsFnk.woff2` is `plex-400-arabic`. */
export function fontsByName(files: readonly SiteFile[]): Readonly<Record<string, SiteFile>> {
  const fonts = files.filter(({ path }) => path.endsWith('.woff2'));
  return Object.fromEntries(fonts.map((font) => [basename(font.path).replace(/-[\w-]{8}\.woff2$/, ''), font]));
}

function sheetOf({ sheets: [sheet] }: ClassicScript): { readonly path: string; readonly text: string } {
  if (!sheet) throw new Error('a script without a style sheet; expected one');
  return sheet;
}

async function inEach<T>(make: (language: InterfaceLanguage) => Promise<T>): Promise<Record<InterfaceLanguage, T>> {
  const made = INTERFACE_LANGUAGES.map(async (language) => [language, await make(language)] as const);
  return Object.fromEntries(await Promise.all(made)) as Record<InterfaceLanguage, T>;
}

function mapValues<K extends string, T, U>(record: Readonly<Record<K, T>>, change: (value: T) => U): Record<K, U> {
  const entries = (Object.entries(record) as [K, T][]).map(([key, value]) => [key, change(value)] as const);
  return Object.fromEntries(entries) as Record<K, U>;
}
