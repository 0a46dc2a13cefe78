import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What takes long to make, kept by what it is made of: made once, and read from then on. */
export type DiskCache = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** What no build has read for this long is deleted. */
const LONGEST_MS = 30 * 24 * 60 * 60 * 1000;

export function diskCache(folder: string): DiskCache {
  mkdirSync(folder, { recursive: true });
  dropOld(folder);
  return async (key, make) => {
    const file = join(folder, createHash('sha256').update(key).digest('hex'));
    if (existsSync(file)) {
      const now = new Date();
      utimesSync(file, now, now);
      return new Uint8Array(readFileSync(file));
    }
    const bytes = await make();
    // A build that is ended halfway leaves half a file under another name, which nobody reads.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
    return bytes;
  };
}

function dropOld(folder: string): void {
  const oldest = Date.now() - LONGEST_MS;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    // Another build may have deleted it meanwhile.
    const read = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (read !== undefined && read < oldest) rmSync(file, { force: true, recursive: true });
  }
}
