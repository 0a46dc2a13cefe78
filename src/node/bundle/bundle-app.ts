import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { iconFile, type PublishedAppAssets } from './app-assets.ts';
import { assetsFromJson, assetsToJson, type ResolvedAssets } from './assets-json.ts';
import { cacheFolder } from '../cache-folder.ts';
import { diskCache } from '../disk-cache.ts';
import { mapAssets } from './map-assets.ts';
import { hashedFile } from '../site-file.ts';
import { hashOfFiles } from '../source-files.ts';
import { writeFonts } from '../fonts/subset-fonts.ts';
import { WORKERS, type WorkerKind } from '../hosting/worker-script.ts';

const require = createRequire(import.meta.url);

/** Modules of a site that load files, and the module of the single-file edition that has these files inlined. */
const REPLACED_IN_SINGLE_FILE = {
  'src/map/live/load-map.ts': 'src/apps/single-file/replacements.ts',
  'src/apps/reader/load-program.ts': 'src/apps/single-file/replacements.ts',
  'src/apps/service-worker/register-worker.ts': 'src/apps/single-file/replacements.ts',
};

/** What the app is bundled from: files and folders, relative to the folder of the project. */
const SOURCES = ['src', 'data/basemap/basemap.topojson.json', 'package-lock.json', 'index.html'];

/**
 * The bundled app: scripts, style sheets, fonts and workers, the same for every article. Cached on disk until one of its
 * sources changes. `root`: the folder of the project; `worker`: the service worker of the site.
 */
export async function bundleApp(root: string, worker: WorkerKind): Promise<PublishedAppAssets> {
  const cache = diskCache(cacheFolder(root, 'app'));
  const key = JSON.stringify(['app', worker, process.versions.node, hashOfFiles(root, SOURCES)]);
  const json = await cache(key, async () => Buffer.from(assetsToJson(await bundle(root, worker))));
  return assetsFromJson(Buffer.from(json).toString('utf8'));
}

async function bundle(root: string, workerKind: WorkerKind): Promise<ResolvedAssets> {
  // Imported here, because these modules import Vite, which a build from the cache does not need: a quarter of a second.
  const [{ buildClassicScript, bundleEmbed, bundleTeaching }, { bundleModules }] = await Promise.all([
    import('./bundle-classic.ts'),
    import('./bundle-modules.ts'),
  ]);
  // Vite takes the mode of the process over its own: bundled in a test, the app would be that of development.
  process.env['NODE_ENV'] = 'production';
  // Pages read it: where the service worker is withdrawn they register none.
  process.env['VITE_KEEP'] = workerKind === 'withdrawn' ? 'nothing' : '';
  await writeFonts(root);
  const { embedMap, modules, ...pages } = await bundleModules(root);
  const [embed, teaching, element, single, worker, front] = await Promise.all([
    bundleEmbed(root, embedMap),
    bundleTeaching(root),
    bundleElement(root),
    buildClassicScript(root, 'src/apps/single-file/single.ts', mapAssets(root), {
      modules: REPLACED_IN_SINGLE_FILE,
      globals: { fetch: [join(root, 'src/apps/single-file/inlined-site.ts'), 'fetchInside'] },
    }),
    buildClassicScript(root, WORKERS[workerKind]),
    buildClassicScript(root, 'src/apps/front/filter-articles.ts'),
  ]);
  return {
    pages,
    embed,
    teaching,
    icon: iconFile(root),
    front: hashedFile('front', 'js', front.code),
    element: element.files,
    singleFile: { code: single.code, stylesheet: readFileSync(join(root, 'src/styles/apps/single-file.css'), 'utf8') },
    worker: worker.code,
    modules: [...new Set([...modules, ...element.modules])].map((file) => relative(root, file)),
  };
}

/** `mawdi-map.js`, the custom element for pages of other sites that load module scripts, and the worker of its map. */
async function bundleElement(root: string) {
  const { buildElement } = await import('./element-script.ts');
  const worker = hashedFile(
    'element-worker',
    'mjs',
    readFileSync(require.resolve('maplibre-gl/dist/maplibre-gl-worker.mjs')),
  );
  const { files, modules } = await buildElement({
    root,
    entries: { 'mawdi-map': 'src/apps/element/define.ts' },
    folder: 'assets',
    virtual: { 'virtual:mawdi/worker-path': `export const workerPath = ${JSON.stringify(`./${worker.path}`)};` },
  });
  return { files: [worker, ...files], modules };
}
