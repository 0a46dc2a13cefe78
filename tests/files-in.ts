import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The files of a built site, paths below its folder with `/` between names, without those for hosts and packed ones. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(br|gz)$|^(_headers|\.nojekyll|\.mawdi-build)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
