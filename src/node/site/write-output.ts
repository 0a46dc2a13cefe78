import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { entriesOf, openFreshFolder } from '../fresh-folder.ts';
import type { SiteFile } from '../site-file.ts';
import type { FileStore, StoredFile } from './file-store.ts';

/** A file in a built site that lists the entries the build wrote, one a line. All other entries belong to the owner. */
const LIST = '.mawdi-build';

/** The entries that early builds wrote, which left no such list. */
const BEFORE_LISTS = new Set([
  ...['.nojekyll', 'README.md', 'THIRD-PARTY.txt', '_headers', 'app.webmanifest', 'index.html', 'mawdi-host.js'],
  ...['mawdi-map.js', 'sitemap.xml', 'sw.js', 'articles', 'assets', 'basemap', 'downloads', 'embed', 'en', 'glyphs'],
  ...['icons', 'map-pictures', 'oembed', 'pictures', 'present', 'schema', 'single', 'social', 'teach'],
]);

/**
 * Writes a site into a new folder, which replaces `outDir` once everything is written: a build that fails or is killed
 * leaves the earlier site unchanged. Compressed copies (`.br`, `.gz`) are written beside the files. `root`: the folder
 * of the project; `outDir`: absolute, or relative to it; `store`: has the content of the files. Returns the absolute path
 * of the folder. Throws an Error of one line where that folder must not be replaced.
 */
export async function writeOutput(
  root: string,
  outDir: string,
  files: AsyncIterable<StoredFile>,
  store: Pick<FileStore, 'copy'>,
): Promise<string> {
  const folder = resolve(root, outDir);
  const fresh = openFreshFolder(folder, root, otherFiles);
  const made = new Set<string>();
  try {
    for await (const file of files) {
      refusePath(fresh.path, file.path);
      const to = join(fresh.path, file.path);
      const parent = dirname(to);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      store.copy(file, to);
    }
    const names = entriesOf(fresh.path).map((name) => `${name}\n`);
    writeFileSync(join(fresh.path, LIST), names.join(''));
    fresh.moveIntoPlace();
  } catch (error) {
    fresh.drop();
    throw error;
  }
  return folder;
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
