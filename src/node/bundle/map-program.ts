import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'vite';
import { virtualModules } from './bundle-classic.ts';
import { inScript } from './data-in-script.ts';
import { importedFrom, type Modules } from './module-chunks.ts';

const require = createRequire(import.meta.url);

/** Below the folder of the project, not committed. */
const FOLDER = '.cache/map-program';
const START = 'src/map/live/start-map.ts';
/** The module that the page and the map’s web worker share. */
const IN_WORKER = 'src/map/live/basemap-worker.ts';
const WORKER_MODULE = 'virtual:mawdi/map-worker';

/**
 * Bundles the live map into two scripts: that of the page, and one that the page and the web worker share. MapLibre as published
 * is two files with three quarters of their code in common; bundled from its sources it is 315 instead of 442 kB gzip,
 * and the worker’s script is cached already.
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
      if (id === WORKER_MODULE) return `\0${WORKER_MODULE}`;
      if (!isBuild || !id.endsWith('/start-map.ts')) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found?.id === start ? join(root, FOLDER, 'start-map.mjs') : undefined;
    },
    load: (id) => (id === `\0${WORKER_MODULE}` ? WORKER_IN_DEV : undefined),
  };
}

/** In `npm run dev` MapLibre is used as published, and the page decodes the base map. */
const WORKER_IN_DEV = [
  `export { default as workerAddress } from ${inScript('maplibre-gl/dist/maplibre-gl-worker.mjs?url')};`,
  'export const isDecodedInWorker = false;',
].join('\n');

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
        'maplibre-gl': `export { addProtocol, clearPrewarmedResources, getVersion, Map, prewarm, removeProtocol, setWorkerUrl } from ${inLibrary('index.ts')};`,
        'virtual:mawdi/library-worker': [
          `import ${inLibrary('source/worker.ts')};`,
          `export { GeoJSONWorkerSource } from ${inLibrary('source/geojson_worker_source.ts')};`,
        ].join('\n'),
        [WORKER_MODULE]: `export * from ${inScript(inWorker)};`,
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
