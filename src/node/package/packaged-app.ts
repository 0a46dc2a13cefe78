import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { PublishedAppAssets } from '../bundle/app-assets.ts';
import { assetsFromJson } from '../bundle/assets-json.ts';
import { PACKAGED_APP } from '../cache-folder.ts';
import type { WorkerKind } from '../hosting/worker-script.ts';

/** The app of a site whose service worker is withdrawn, and the urgent worker, beside the usual app. */
export const PACKAGED_WITHDRAWN = 'app-withdrawn.json.br';
export const PACKAGED_URGENT = 'worker-urgent.js';

/** Replaces `bundleApp` in the npm package, which contains the app already bundled. `root`: the folder of the package. */
export function bundleApp(root: string, worker: WorkerKind): Promise<PublishedAppAssets> {
  const file = worker === 'withdrawn' ? PACKAGED_WITHDRAWN : PACKAGED_APP;
  const assets = assetsFromJson(brotliDecompressSync(readFileSync(join(root, file))).toString('utf8'));
  if (worker !== 'urgent') return Promise.resolve(assets);
  const urgent = readFileSync(join(root, PACKAGED_URGENT), 'utf8');
  return Promise.resolve({ ...assets, worker: () => Promise.resolve(urgent) });
}
