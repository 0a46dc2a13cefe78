import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** A cache on disk for what takes long to make: the bytes for a key are made once and then read. */
export type DiskCache = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** Entries that were not read for this long are deleted. */
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
    writeWhole(file, bytes);
    return bytes;
  };
}

function dropOld(folder: string): void {
  const oldest = Date.now() - LONGEST_MS;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    // Another build may have deleted the file in the meantime.
    const lastRead = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (lastRead !== undefined && lastRead < oldest) rmSync(file, { force: true, recursive: true });
  }
}
