import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The absolute paths of all files below a folder, sorted; of a file its own path; of a missing path none. */
export function filesBelow(path: string): readonly string[] {
  const absolute = resolve(path);
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [absolute];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * A hash of files for cache keys: it changes when the name or the content of any of them does. `paths`: files and folders
 * relative to `root`. Names are hashed relative to `root`, so that a moved project has the same hash.
 */
export function hashOfFiles(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(join(root, path)))) {
    const bytes = readFileSync(file);
    // With its length, so that the end of one file cannot be read as the name of the next.
    hash.update(`${relative(root, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}
