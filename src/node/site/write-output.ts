import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { entriesOf, openFreshFolder } from '../fresh-folder.ts';
import { cacheFolder } from '../cache-folder.ts';
import { diskCache, type DiskCache } from '../disk-cache.ts';
import type { SiteFile } from '../site-file.ts';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from '../hosting/media-types.ts';

/** A file in a built site that lists the entries the build wrote, one a line. All other entries belong to the owner. */
const LIST = '.mawdi-build';

/** The entries that early builds wrote, which left no such list. */
const BEFORE_LISTS = new Set([
  ...['.nojekyll', 'README.md', 'THIRD-PARTY.txt', '_headers', 'app.webmanifest', 'index.html', 'mawdi-host.js'],
  ...['mawdi-map.js', 'sitemap.xml', 'sw.js', 'articles', 'assets', 'basemap', 'downloads', 'embed', 'en', 'glyphs'],
  ...['icons', 'map-pictures', 'oembed', 'pictures', 'present', 'schema', 'single', 'social', 'teach'],
]);

/** The written site; `bytes`: without compressed copies. */
export type Output = { readonly folder: string; readonly files: number; readonly bytes: number };

/**
 * Writes a site into a new folder, which replaces `outDir` once everything is written: a build that fails or is killed
 * leaves the earlier site unchanged. Compressed copies (`.br`, `.gz`) are written beside the files. `root`: the folder
 * of the project; `outDir`: absolute, or relative to it. Throws an Error of one line where that folder must not be
 * replaced.
 */
export async function writeOutput(root: string, outDir: string, files: AsyncIterable<SiteFile>): Promise<Output> {
  const folder = resolve(root, outDir);
  const fresh = openFreshFolder(folder, root, otherFiles);
  const cache = diskCache(cacheFolder(root, 'packed'));
  const packing: Promise<void>[] = [];
  let bytes = 0;
  try {
    for await (const file of files) {
      writeFiles(fresh.path, [file]);
      bytes += Buffer.byteLength(file.bytes);
      packing.push(packedFiles(file, cache).then((copies) => writeFiles(fresh.path, copies)));
    }
    await Promise.all(packing);
    const names = entriesOf(fresh.path).map((name) => `${name}\n`);
    writeFileSync(join(fresh.path, LIST), names.join(''));
    fresh.moveIntoPlace();
  } catch (error) {
    // Running compressions would write into the deleted folder.
    await Promise.allSettled(packing);
    fresh.drop();
    throw error;
  }
  return { folder, files: packing.length, bytes };
}

/** The entries of a site’s folder that no build wrote. */
export function otherFiles(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  const list = join(folder, LIST);
  if (lstatSync(list, { throwIfNoEntry: false })?.isFile()) {
    const own = new Set([LIST, ...readFileSync(list, 'utf8').split('\n')]);
    return entries.filter((name) => !own.has(name));
  }
  // A folder without the script for host pages is not a site of ours.
  if (!entries.includes('mawdi-host.js')) return entries;
  return entries.filter((name) => !BEFORE_LISTS.has(name.replace(/\.(br|gz)$/, '')));
}

/**
 * Writes files below a folder that no other program writes to. Throws before anything is written where a path leads out
 * of it.
 */
export function writeFiles(folder: string, files: readonly SiteFile[]): void {
  for (const { path } of files) refusePath(folder, path);
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Throws for a path that leads out of a folder, or that some operating system could read as another. */
export function refusePath(folder: string, path: string): void {
  const isInside = resolve(folder, path).startsWith(`${resolve(folder)}${sep}`);
  const isPlain = !/[\\\p{Cc}]|(^|\/)\.{0,2}(\/|$)/u.test(path);
  if (!isInside || !isPlain)
    throw new Error(`${JSON.stringify(path)}: found a path out of ${folder}; expected one below it`);
}

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** A smaller file fits into one network packet without compression. Bytes. */
const LEAST_BYTES = 1000;
/**
 * Larger files are compressed at a lower quality: the last 2 % would take as much time as the rest of the build. Bytes.
 */
const LARGE_BYTES = 250_000;

/** Compressed copies of a file, `.br` and `.gz`, where they are smaller. `cache`: earlier results. */
export async function packedFiles({ path, bytes }: SiteFile, cache: DiskCache): Promise<readonly SiteFile[]> {
  const whole = Buffer.from(bytes);
  if (!isCompressible(path) || whole.length < LEAST_BYTES) return [];
  const quality = whole.length > LARGE_BYTES ? 10 : constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length };
  const hash = createHash('sha256').update(whole).digest('hex');
  const copies = await Promise.all([
    cache(`br ${quality} ${hash}`, () => brotli(whole, { params })),
    cache(`gz ${hash}`, () => gz(whole, { level: constants.Z_BEST_COMPRESSION })),
  ]);
  return ['br', 'gz'].flatMap((end, at) => {
    const compressed = copies[at];
    return compressed && compressed.length < whole.length ? [{ path: `${path}.${end}`, bytes: compressed }] : [];
  });
}
