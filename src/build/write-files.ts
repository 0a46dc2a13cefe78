import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { SiteFile } from './site-file.ts';

/** Writes files below a folder that nobody else writes to. Throws before anything is written where a path leads out of it. */
export function writeFiles(folder: string, files: readonly SiteFile[]): void {
  for (const { path } of files) refusePath(folder, path);
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Throws for a path that leads out of a folder, or that some system would read otherwise than ours. */
export function refusePath(folder: string, path: string): void {
  const isInside = resolve(folder, path).startsWith(`${resolve(folder)}${sep}`);
  const isPlain = !/[\\\p{Cc}]|(^|\/)\.{0,2}(\/|$)/u.test(path);
  if (!isInside || !isPlain)
    throw new Error(`${JSON.stringify(path)}: found a path out of ${folder}; expected one below it`);
}
