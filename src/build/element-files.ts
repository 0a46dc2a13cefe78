import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { buildElement } from './element-script.ts';

const require = createRequire(import.meta.url);

/** `mawdi-map.js` beside the pages: the element for stories on sites that run modules. */
export function elementFiles(root: string): Plugin {
  return {
    name: 'mawdi:element',
    apply: 'build',
    async generateBundle() {
      const worker = readFileSync(require.resolve('maplibre-gl/dist/maplibre-gl-worker.mjs'));
      const hash = createHash('sha256').update(worker).digest('hex').slice(0, 8);
      const workerPath = `assets/element-worker-${hash}.mjs`;
      const files = await buildElement({
        root,
        entries: { 'mawdi-map': 'src/element/define.ts' },
        folder: 'assets',
        virtual: { 'virtual:mawdi/worker-path': `export const workerPath = ${JSON.stringify(`./${workerPath}`)};` },
      });
      this.emitFile({ type: 'asset', fileName: workerPath, source: worker });
      for (const { path, bytes } of files) this.emitFile({ type: 'asset', fileName: path, source: bytes });
    },
  };
}
