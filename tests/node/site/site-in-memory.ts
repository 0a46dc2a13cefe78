import { fileURLToPath } from 'node:url';
import type { ReadSite } from '../../../src/node/articles/read-site.ts';
import { contentHash, type SiteFile } from '../../../src/node/site-file.ts';
import { entryOf, writeArticle } from '../../../src/node/site/write-article.ts';
import { writeSite } from '../../../src/node/site/write-site.ts';
import { PLAIN_ASSETS } from './plain-assets.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The files of a site with assets of one line each, by path; each path must occur once. */
export async function siteInMemory(
  site: ReadSite,
  { base = '', basePath = '', policyInPages = false, hasPictures = true } = {},
): Promise<ReadonlyMap<string, SiteFile['bytes']>> {
  const options = { root: ROOT, base, basePath, policyInPages, hasPictures };
  const note = (line: string) => {
    throw new Error(line);
  };
  const written = site.articles.map((proven) => {
    const isAtRoot = proven === site.front;
    return {
      entry: entryOf(proven),
      isAtRoot,
      files: writeArticle(proven, PLAIN_ASSETS, { ...options, isAtRoot, note }),
    };
  });
  const files = new Map<string, SiteFile['bytes']>();
  for await (const { path, bytes } of writeSite(written, PLAIN_ASSETS, options, (file) => contentHash(file.bytes))) {
    if (files.has(path)) throw new Error(`${path}: found it twice`);
    files.set(path, bytes);
  }
  return files;
}
