import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PluginOption } from 'vite';
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa';
import { keptFiles } from './kept-files.ts';
import { integrityOf } from './site-file.ts';

type Transform = NonNullable<VitePWAOptions['injectManifest']['manifestTransforms']>[number];

/** Where the worker of a build lies: one that keeps the site, one that replaces it at once, one that drops all it kept. */
const WORKERS = { usual: 'src/offline', urgent: 'src/offline/urgent', withdrawn: 'src/offline/withdrawn' } as const;
type WorkerKind = keyof typeof WORKERS;

/** What was asked for: `URGENT=1`, `WITHDRAW=1`, or neither. Throws where both are. */
export function workerKind(env: Readonly<Record<string, string | undefined>>): WorkerKind {
  const isAsked = (name: string) => !['', '0', undefined].includes(env[name]);
  if (isAsked('WITHDRAW') && isAsked('URGENT'))
    throw new Error('found WITHDRAW and URGENT; expected one of them: nothing can be replaced and dropped at once');
  return isAsked('WITHDRAW') ? 'withdrawn' : isAsked('URGENT') ? 'urgent' : 'usual';
}

/** Larger than any script of ours. */
const LARGEST_BYTES = 10_000_000;

/**
 * `sw.js`, which keeps the site for visits without a network: written last, from the files as they lie in the folder.
 * Registering it is the pages’ own, and so are their manifests: theirs lie at two depths.
 */
export function offline(kind: WorkerKind): PluginOption {
  let folder = '';
  /** Every file to be kept with its hash, so that two builds are never mixed, whatever a server sends meanwhile. */
  const held: Transform = (entries) => {
    const read = (path: string) => readFileSync(join(folder, path));
    const kept = new Set(
      keptFiles(
        entries.map(({ url }) => url),
        (path) => read(path).toString('utf8'),
      ),
    );
    const manifest = entries
      .filter(({ url }) => kept.has(url))
      .map((entry) => ({
        ...entry,
        integrity: integrityOf(read(entry.url)),
      }));
    return { manifest, warnings: [] };
  };
  return [
    {
      name: 'mawdi:offline-folder',
      configResolved: ({ root, build }) => {
        folder = resolve(root, build.outDir);
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: WORKERS[kind],
      filename: 'sw.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife',
        ...(kind === 'withdrawn' && { injectionPoint: undefined }),
        globPatterns: ['**/*'],
        globIgnores: ['sw.js', '**/*.{br,gz}'],
        maximumFileSizeToCacheInBytes: LARGEST_BYTES,
        manifestTransforms: [held],
      },
    }),
  ];
}
