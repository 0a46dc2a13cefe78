import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { readBasemap } from '../articles/read-basemap.ts';
import { INTERFACE_LANGUAGES } from '../../core/text/languages.ts';
import { virtualModules } from './bundle-classic.ts';
import { labelGlyphFiles } from '../glyphs/label-glyphs.ts';
import { charactersOf } from '../glyphs/map-characters.ts';
import { glyphModule, inScript } from './map-assets.ts';
import { importedFrom, type Modules } from './module-chunks.ts';

const require = createRequire(import.meta.url);

/** Below the project’s root, not committed. */
const FOLDER = '.cache/map-program';
const START = 'src/map/live/start-map.ts';
/** What runs in the worker too. */
const IN_WORKER = 'src/map/live/basemap-worker.ts';
const GROUND = 'virtual:mawdi/ground';

/**
 * Builds the map into two scripts that need nothing besides: what the page runs, and what it shares with the worker. The
 * map library comes as published in two files that have three quarters of their code in common; made of its sources, it
 * is 315 kB gzip for 442, and the worker finds its script fetched already. Base map and letters are in them too: seven
 * requests fewer, and no wait for any of them once the library is there.
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
      if (id === GROUND) return `\0${GROUND}`;
      if (!isBuild || !id.endsWith('/start-map.ts')) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found?.id === start ? join(root, FOLDER, 'start-map.mjs') : undefined;
    },
    load: (id) => (id === `\0${GROUND}` ? groundAsPublished(root) : undefined),
  };
}

/** While developing the library is taken as published, the page decodes the base map, and letters are fetched. */
function groundAsPublished(root: string): string {
  return [
    `export { default as workerAddress } from ${inScript('maplibre-gl/dist/maplibre-gl-worker.mjs?url')};`,
    `export const basemap = ${inScript(basemapText(root))};`,
    'export const isGroundInWorker = false;',
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
        'virtual:mawdi/glyphs': glyphModule(writtenGlyphs(root)),
        [GROUND]: `export * from ${inScript(inWorker)}; export { glyphs } from ${inScript('virtual:mawdi/glyphs')};`,
      }),
    ],
    // As in the library’s own build: what a class only declares is not there until something is put into it.
    oxc: { assumptions: { setPublicClassFields: true }, typescript: { removeClassFieldsWithoutInitializer: true } },
    build: {
      write: false,
      target: 'es2022',
      // The site is made smaller as a whole.
      minify: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: { 'start-map': join(root, START) },
        preserveEntrySignatures: 'allow-extension',
        // Nothing of the library does anything by being there, except what waits for messages in the worker.
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

/** The letters of the names of the base map; those of roads come with the article that names them. */
function writtenGlyphs(root: string): ReadonlyMap<string, Uint8Array> {
  return labelGlyphFiles({ 'plex-400': charactersOf(namesIn(readBasemap(root).objects)), 'plex-600': [] });
}

/** Every text in a language of the interface, however deep. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    (INTERFACE_LANGUAGES as readonly string[]).includes(key) && typeof each === 'string' ? [each] : namesIn(each),
  );
}
