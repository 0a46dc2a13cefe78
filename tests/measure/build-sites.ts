import { join } from 'node:path';
import { build } from 'vite';
import { articlesFolder, readSite } from '../../src/node/articles/read-site.ts';
import { buildSite } from '../../src/node/site/build-site.ts';

export type Built = { readonly ours: string; readonly bare: string };

/** Builds our site and the bare map page, each with the settings of the site. Returns their folders. */
export async function buildSites(root: string): Promise<Built> {
  const [ours, bare] = [join(root, '.cache/measure-dist'), join(root, '.cache/measure-bare')];
  await buildOurs(root, ours);
  await build({
    root: join(import.meta.dirname, 'bare-map'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      outDir: bare,
      emptyOutDir: true,
    },
  });
  return { ours, bare };
}

export async function buildOurs(root: string, outDir: string): Promise<void> {
  const silent = () => undefined;
  const options = { root, outDir, environment: process.env, tell: silent, warn: console.error };
  if (!(await buildSite(readSite(articlesFolder()), options))) throw new Error('The build has failed');
}
