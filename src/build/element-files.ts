import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { buildElement } from './element-script.ts';
import type { ArticleSource } from '../article-folder/article-source.ts';
import { moreFacePackages } from './script-faces.ts';
import { thirdParty } from './third-party.ts';
import { hashedFile } from './site-file.ts';

const require = createRequire(import.meta.url);

/** Parts of the site that are no modules of this build: letters of the page, and what keeps it for visits without a network. */
const OTHERS = ['@fontsource/noto-naskh-arabic', 'workbox-precaching'];

/**
 * `mawdi-map.js` beside the pages: the element for stories on sites that run modules. With it the notices of all that
 * others wrote: the element carries whatever page and frames do.
 */
export function elementFiles(root: string, source: Pick<ArticleSource, 'get'>): Plugin {
  return {
    name: 'mawdi:element',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const worker = readFileSync(require.resolve('maplibre-gl/dist/maplibre-gl-worker.mjs'));
      const { path: workerPath } = hashedFile('element-worker', 'mjs', worker);
      const { files, modules } = await buildElement({
        root,
        entries: { 'mawdi-map': 'src/element/define.ts' },
        folder: 'assets',
        virtual: { 'virtual:mawdi/worker-path': `export const workerPath = ${JSON.stringify(`./${workerPath}`)};` },
      });
      this.emitFile({ type: 'asset', fileName: workerPath, source: worker });
      const ours = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      this.emitFile({
        type: 'asset',
        fileName: 'THIRD-PARTY.txt',
        source: thirdParty(root, [...ours, ...modules], [...OTHERS, ...moreFacePackages(source.get().front?.article)]),
      });
      for (const { path, bytes } of files) this.emitFile({ type: 'asset', fileName: path, source: bytes });
    },
  };
}
