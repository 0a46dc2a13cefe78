import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The bundled app in the npm package of the program; a checkout of its sources has none and bundles it. */
export const PACKAGED_APP = 'app.json.br';

/** Whether the program runs from its npm package. `root`: the folder of the program. */
export const isInstalled = (root: string): boolean => existsSync(join(root, PACKAGED_APP));

/**
 * The folder of one of the caches. In a checkout of the sources `.cache`; for the npm package, whose folder may be
 * read-only, that of the user. `MAWDI_CACHE` names another.
 */
export function cacheFolder(root: string, name: string): string {
  const named = process.env['MAWDI_CACHE'];
  if (named) return join(resolve(named), name);
  if (!isInstalled(root)) return join(root, '.cache', name);
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'mawdi', name);
}
