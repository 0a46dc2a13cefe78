import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Why a folder must not be emptied to hold the package; nothing where it may be. `root`: the folder of the project.
 * What stands in its place is deleted, so it is empty, not there yet, or holds what was written by us before.
 */
export function refuseFolder(folder: string, root: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const real = realpathSync(folder);
  if (`${realpathSync(root)}${sep}`.startsWith(real.endsWith(sep) ? real : `${real}${sep}`))
    return `${folder}: found the project itself, expected a folder for the package`;
  if (!statSync(real).isDirectory()) return `${folder}: found a file, expected a folder`;
  if (readdirSync(real).length === 0 || isPackage(real)) return undefined;
  return `${folder}: found other files, expected an empty folder or an earlier package`;
}

/** Our package says what can be imported of it; the project it is made from does not. */
function isPackage(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return false;
  try {
    const { name, exports } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
    return name === 'mawdi' && typeof exports === 'object' && exports !== null && './register' in exports;
  } catch {
    return false;
  }
}
