import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What takes long to make, kept by what it is made of: made once, and read from then on. */
export type Kept = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

export function keptIn(folder: string): Kept {
  mkdirSync(folder, { recursive: true });
  return async (key, make) => {
    const file = join(folder, createHash('sha256').update(key).digest('hex'));
    if (existsSync(file)) return new Uint8Array(readFileSync(file));
    const bytes = await make();
    // A build that is ended halfway leaves half a file under another name, which nobody reads.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
    return bytes;
  };
}
