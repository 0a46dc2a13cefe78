import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from '../fresh-folder.ts';

const OURS = ['@mawdi/element', 'mawdi', 'create-mawdi'];

/** The entries of a folder that is no npm package of ours: it must not be replaced. */
export function notOurPackage(folder: string): readonly string[] {
  return isPackage(folder) ? [] : entriesOf(folder);
}

/** Our packages have an `exports` field; the `package.json` of the project has none. */
function isPackage(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return false;
  try {
    const { name, exports } = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
    return OURS.some((own) => own === name) && typeof exports === 'object' && exports !== null;
  } catch {
    return false;
  }
}
