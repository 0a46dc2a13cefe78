import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from '../build/fresh-folder.ts';

/** What lies in a folder, unless it is an earlier package of ours: the package takes the place of nothing else. */
export function notOurPackage(folder: string): readonly string[] {
  return isPackage(folder) ? [] : entriesOf(folder);
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
