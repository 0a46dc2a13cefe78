import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

let written = 0;

/**
 * Writes a file of a cache under another name and renames it, so that a killed build leaves no half-written file, and two
 * threads or builds may write the same one.
 */
export function writeWhole(file: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}-${threadId}-${++written}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}
