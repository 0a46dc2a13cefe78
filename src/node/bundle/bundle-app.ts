import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type { WholeAppAssets } from './app-assets.ts';
import { buildClassicScript, bundleEmbed, bundleTeaching } from './bundle-classic.ts';
import { bundleModules } from './bundle-modules.ts';
import { buildElement } from './element-script.ts';
import { diskCache } from '../disk-cache.ts';
import { mapAssets } from './map-assets.ts';
import { hashedFile, type SiteFile } from '../site-file.ts';
import { writeFonts } from '../fonts/subset-fonts.ts';
import { WORKERS, type WorkerKind } from '../hosting/worker-script.ts';

const require = createRequire(import.meta.url);

/** What a site brings over the network, and the one file that holds a whole site from within itself. */
const EXCHANGED = {
  'src/map/live/load-map.ts': 'src/apps/single-file/replacements.ts',
  'src/apps/reader/load-program.ts': 'src/apps/single-file/replacements.ts',
  'src/apps/service-worker/register-worker.ts': 'src/apps/single-file/replacements.ts',
};

/** Resolved: as it is kept from one build to the next. */
type Resolved = { readonly [Name in keyof WholeAppAssets]: Awaited<ReturnType<WholeAppAssets[Name]>> };

/**
 * The app, bundled: scripts, styles, fonts and workers of every site, knowing no article. Bundled anew only when something it
 * is made of has changed. `root`: the folder of the project; `worker`: what a site keeps for visits without a network.
 */
export async function bundleApp(root: string, worker: WorkerKind): Promise<WholeAppAssets> {
  const kept = diskCache(join(root, '.cache/app'));
  const bytes = await kept(madeFrom(root, worker), async () => Buffer.from(written(await bundle(root, worker))));
  const resolved = read(Buffer.from(bytes).toString('utf8'));
  const entries = Object.entries(resolved).map(([name, value]) => [name, () => Promise.resolve(value)] as const);
  return Object.fromEntries(entries) as unknown as WholeAppAssets;
}

async function bundle(root: string, workerKind: WorkerKind): Promise<Resolved> {
  // Read by the pages: a build that withdraws the site begins nothing.
  process.env['VITE_KEEP'] = workerKind === 'withdrawn' ? 'nothing' : '';
  await writeFonts(root);
  const { embedMap, modules, ...pages } = await bundleModules(root);
  const [embed, teaching, element, single, worker] = await Promise.all([
    bundleEmbed(root, embedMap),
    bundleTeaching(root),
    bundleElement(root),
    buildClassicScript(root, 'src/apps/single-file/single.ts', mapAssets(root), {
      modules: EXCHANGED,
      globals: { fetch: [join(root, 'src/apps/single-file/inlined-site.ts'), 'fetchInside'] },
    }),
    buildClassicScript(root, WORKERS[workerKind]),
  ]);
  return {
    pages,
    embed,
    teaching,
    icon: iconOf(root),
    element: element.files,
    singleFile: { code: single.code, stylesheet: readFileSync(join(root, 'src/styles/apps/single-file.css'), 'utf8') },
    worker: worker.code,
    modules: [...new Set([...modules, ...element.modules])].map((file) => relative(root, file)),
  };
}

function iconOf(root: string): SiteFile {
  return hashedFile('icon', 'svg', readFileSync(join(root, 'src/styles/icon.svg')));
}

/** `mawdi-map.js`, the element for stories on sites that run modules, with the worker of its map. */
async function bundleElement(root: string) {
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

/** Everything the app is made of, as one text: where it is as it was, so is the app. */
function madeFrom(root: string, worker: WorkerKind): string {
  const inFolder = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  const files = [
    ...inFolder('src'),
    join(root, 'data/basemap/basemap.topojson.json'),
    join(root, 'package-lock.json'),
    join(root, 'index.html'),
  ];
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return JSON.stringify(['app', worker, process.versions.node, hash.digest('hex')]);
}

/** As text; bytes that are none are marked, and written in base64. */
function written(assets: Resolved): string {
  return JSON.stringify(assets, (_key, value: unknown) =>
    value instanceof Uint8Array || isBuffer(value) ? { base64: toBuffer(value).toString('base64') } : value,
  );
}

/** A buffer has told what it holds before `JSON.stringify` asks. */
const isBuffer = (value: unknown): value is { readonly type: 'Buffer'; readonly data: readonly number[] } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer' && 'data' in value;

const toBuffer = (value: Uint8Array | { readonly data: readonly number[] }) =>
  Buffer.from(value instanceof Uint8Array ? value : value.data);

function read(text: string): Resolved {
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'base64' in value && Object.keys(value).length === 1
      ? Buffer.from(String(value.base64), 'base64')
      : value,
  ) as Resolved;
}
