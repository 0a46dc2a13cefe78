import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { entriesOf, openFreshFolder } from '../fresh-folder.ts';
import { diskCache, type DiskCache } from '../disk-cache.ts';
import type { SiteFile } from '../site-file.ts';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from '../hosting/media-types.ts';

/** In a built site: the names of what the build has put beside it, one a line. What else lies there is somebody’s own. */
const LIST = '.mawdi-build';

/** What builds wrote that left no such list. */
const BEFORE_LISTS = new Set([
  ...['.nojekyll', 'README.md', 'THIRD-PARTY.txt', '_headers', 'app.webmanifest', 'index.html', 'mawdi-host.js'],
  ...['mawdi-map.js', 'sitemap.xml', 'sw.js', 'articles', 'assets', 'basemap', 'downloads', 'embed', 'en', 'glyphs'],
  ...['icons', 'map-pictures', 'oembed', 'pictures', 'present', 'schema', 'single', 'social', 'teach'],
]);

/** What was written: `bytes` without those of packed files. */
export type Output = { readonly folder: string; readonly files: number; readonly bytes: number };

/**
 * Writes a site into a new folder beside the one it is for, which takes its place once everything is written: a build that
 * fails or is killed leaves the site as it was. Beside files that gain by it lie packed ones, so that a server has nothing
 * left to pack. `root`: the folder of the project; `outDir`: from there, or absolute. Throws one line where that folder is
 * not ours to replace.
 */
export async function writeOutput(root: string, outDir: string, files: AsyncIterable<SiteFile>): Promise<Output> {
  const folder = resolve(root, outDir);
  const fresh = openFreshFolder(folder, root, otherFiles);
  const kept = diskCache(join(root, '.cache/packed'));
  const packing: Promise<void>[] = [];
  let bytes = 0;
  try {
    for await (const file of files) {
      writeFiles(fresh.path, [file]);
      bytes += Buffer.byteLength(file.bytes);
      packing.push(packedFiles(file, kept).then((packed) => writeFiles(fresh.path, packed)));
    }
    await Promise.all(packing);
    const names = entriesOf(fresh.path).map((name) => `${name}\n`);
    writeFileSync(join(fresh.path, LIST), names.join(''));
    fresh.moveIntoPlace();
  } catch (error) {
    // What is being packed would be written into a folder that is no longer there.
    await Promise.allSettled(packing);
    fresh.drop();
    throw error;
  }
  return { folder, files: packing.length, bytes };
}

/** What lies in the folder of a site that no build has put there. */
export function otherFiles(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  const list = join(folder, LIST);
  if (lstatSync(list, { throwIfNoEntry: false })?.isFile()) {
    const own = new Set([LIST, ...readFileSync(list, 'utf8').split('\n')]);
    return entries.filter((name) => !own.has(name));
  }
  // Without the script for host pages it is no site of ours, whatever its files are called.
  if (!entries.includes('mawdi-host.js')) return entries;
  return entries.filter((name) => !BEFORE_LISTS.has(name.replace(/\.(br|gz)$/, '')));
}

/** Writes files below a folder that nobody else writes to. Throws before anything is written where a path leads out of it. */
export function writeFiles(folder: string, files: readonly SiteFile[]): void {
  for (const { path } of files) refusePath(folder, path);
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Throws for a path that leads out of a folder, or that some system would read otherwise than ours. */
export function refusePath(folder: string, path: string): void {
  const isInside = resolve(folder, path).startsWith(`${resolve(folder)}${sep}`);
  const isPlain = !/[\\\p{Cc}]|(^|\/)\.{0,2}(\/|$)/u.test(path);
  if (!isInside || !isPlain)
    throw new Error(`${JSON.stringify(path)}: found a path out of ${folder}; expected one below it`);
}

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Below this a file fits into the first packet as it is. */
const LEAST_BYTES = 1000;
/** The last fiftieth of a large file costs as much time as all the rest of the build. */
const LARGE_BYTES = 250_000;

/** A file packed as `.br` and `.gz`, where it gains by that. `kept`: what was packed before is not packed again. */
export async function packedFiles({ path, bytes }: SiteFile, kept: DiskCache): Promise<readonly SiteFile[]> {
  const whole = Buffer.from(bytes);
  if (!isCompressible(path) || whole.length < LEAST_BYTES) return [];
  const quality = whole.length > LARGE_BYTES ? 10 : constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length };
  const hash = createHash('sha256').update(whole).digest('hex');
  const packed = await Promise.all([
    kept(`br ${quality} ${hash}`, () => brotli(whole, { params })),
    kept(`gz ${hash}`, () => gz(whole, { level: constants.Z_BEST_COMPRESSION })),
  ]);
  return ['br', 'gz'].flatMap((end, at) => {
    const made = packed[at];
    return made && made.length < whole.length ? [{ path: `${path}.${end}`, bytes: made }] : [];
  });
}
