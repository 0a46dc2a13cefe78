import { join } from 'node:path';
import { build } from 'vite';
import { listSite } from '../../src/node/articles/list-articles.ts';
import { articlesFolder } from '../../src/node/articles/read-site.ts';
import { buildSite } from '../../src/node/site/build-site.ts';

export type BuiltFolders = { readonly site: string; readonly bare: string };

/** Builds the site and the page of the bare map with the same build settings. Returns their folders. */
export async function buildSites(root: string): Promise<BuiltFolders> {
  const [site, bare] = [join(root, '.cache/measure-dist'), join(root, '.cache/measure-bare')];
  await buildReaderSite(root, site);
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
  return { site, bare };
}

export async function buildReaderSite(root: string, outDir: string): Promise<void> {
  const silent = () => undefined;
  const options = { root, outDir, environment: process.env, tell: silent, warn: console.error };
  if (!(await buildSite(listSite(articlesFolder()), options))) throw new Error('The build has failed');
}
