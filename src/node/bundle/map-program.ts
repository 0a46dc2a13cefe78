import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { readBasemap } from '../articles/read-basemap.ts';
import { INTERFACE_LANGUAGES } from '../../core/text/languages.ts';
import { virtualModules } from './bundle-classic.ts';
import { labelGlyphFiles } from '../glyphs/label-glyphs.ts';
import { charactersOf } from '../glyphs/map-characters.ts';
import { inScript } from './data-in-script.ts';
import { glyphModule } from './map-assets.ts';
import { importedFrom, type Modules } from './module-chunks.ts';

const require = createRequire(import.meta.url);

/** Below the folder of the project, not committed. */
const FOLDER = '.cache/map-program';
const START = 'src/map/live/start-map.ts';
/** The module that the page and the map’s web worker share. */
const IN_WORKER = 'src/map/live/basemap-worker.ts';
const BASEMAP_MODULE = 'virtual:mawdi/basemap-assets';

/**
 * Bundles the live map into two scripts: that of the page, and one that the page and the web worker share. MapLibre as published
 * is two files with three quarters of their code in common; bundled from its sources it is 315 instead of 442 kB gzip,
 * and the worker’s script is cached already. Base map and glyphs are bundled too, which saves seven requests.
 */
export function mapProgram(root: string): Plugin {
  const start = join(root, START);
  const worker = join(root, FOLDER, 'map-worker.mjs');
  let isBuild = false;
  return {
    name: 'mawdi:map-program',
    enforce: 'pre',
    async config(_config, { command }) {
      isBuild = command === 'build';
      if (!isBuild) return undefined;
      await writeProgram(root);
      const name = (id: string) => (id === worker ? 'map-worker' : null);
      return {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name, debugName: 'map-worker' }] } } } },
      };
    },
    async resolveId(id, importer) {
      if (id === BASEMAP_MODULE) return `\0${BASEMAP_MODULE}`;
      if (!isBuild || !id.endsWith('/start-map.ts')) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found?.id === start ? join(root, FOLDER, 'start-map.mjs') : undefined;
    },
    load: (id) => (id === `\0${BASEMAP_MODULE}` ? basemapModuleInDev(root) : undefined),
  };
}

/** In `npm run dev` MapLibre is used as published, the page decodes the base map, and glyphs are fetched. */
function basemapModuleInDev(root: string): string {
  return [
    `export { default as workerAddress } from ${inScript('maplibre-gl/dist/maplibre-gl-worker.mjs?url')};`,
    `export const basemap = ${inScript(basemapText(root))};`,
    'export const isBasemapInWorker = false;',
    'export const glyphs = {};',
  ].join('\n');
}

function basemapText(root: string): string {
  return JSON.stringify(readBasemap(root));
}

async function writeProgram(root: string): Promise<void> {
  const library = dirname(require.resolve('maplibre-gl/package.json'));
  const inLibrary = (path: string) => inScript(join(library, 'src', path));
  const inWorker = join(root, IN_WORKER);
  let shared: ReadonlySet<string> | undefined;
  const name = (id: string, modules: Modules) => {
    shared ??= importedFrom(inWorker, modules);
    return shared.has(id) ? 'map-worker' : null;
  };
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      virtualModules({
        'maplibre-gl': `export { addProtocol, clearPrewarmedResources, getVersion, Map, prewarm, setWorkerUrl } from ${inLibrary('index.ts')};`,
        'virtual:mawdi/library-worker': [
          `import ${inLibrary('source/worker.ts')};`,
          `export { GeoJSONWorkerSource } from ${inLibrary('source/geojson_worker_source.ts')};`,
        ].join('\n'),
        'virtual:mawdi/basemap-text': `export const basemap = ${inScript(basemapText(root))};`,
        'virtual:mawdi/glyphs': glyphModule(basemapGlyphs(root)),
        [BASEMAP_MODULE]: `export * from ${inScript(inWorker)}; export { glyphs } from ${inScript('virtual:mawdi/glyphs')};`,
      }),
    ],
    // As in MapLibre’s own build: a class field that is only declared does not exist until it is assigned.
    oxc: { assumptions: { setPublicClassFields: true }, typescript: { removeClassFieldsWithoutInitializer: true } },
    build: {
      write: false,
      target: 'es2022',
      // The bundle of the site, which contains this one, is minified.
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: { 'start-map': join(root, START) },
        preserveEntrySignatures: 'allow-extension',
        // MapLibre’s modules have no side effects on import, except the worker’s entry, which listens for messages.
        treeshake: {
          moduleSideEffects: (id) => !id.startsWith(join(library, 'src/')) || id.endsWith('/source/worker.ts'),
        },
        output: {
          entryFileNames: '[name].mjs',
          chunkFileNames: '[name].mjs',
          codeSplitting: { includeDependenciesRecursively: false, groups: [{ name, debugName: 'map-worker' }] },
        },
      },
    },
  });
  if (!('output' in built)) throw new Error('the map: expected one output');
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const file of built.output) {
    if (file.type !== 'chunk') throw new Error(`the map: ${file.fileName} is no script`);
    const path = join(root, FOLDER, file.fileName);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== file.code) writeFileSync(path, file.code);
  }
}

/** The glyphs of the base map’s labels; those of road labels are in the data of an article. */
function basemapGlyphs(root: string): ReadonlyMap<string, Uint8Array> {
  return labelGlyphFiles({ 'plex-400': charactersOf(namesIn(readBasemap(root).objects)), 'plex-600': [] });
}

/** All texts in a language of the interface, at any depth. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    (INTERFACE_LANGUAGES as readonly string[]).includes(key) && typeof each === 'string' ? [each] : namesIn(each),
  );
}
