import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../source-files.ts';
import { readRecord } from './article-records.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Records that no build has read for this long are deleted. */
const LONGEST_MS = 30 * DAY_MS;

/**
 * Deletes from the cache of sites what no build needs, once a day: old records, and files that no record names. Files of
 * the last day stay, because another build may be about to name them. `folder`: with `articles/` and `files/`; `now`: in
 * milliseconds.
 */
export function sweepCache(folder: string, now = Date.now()): void {
  const mark = join(folder, 'swept');
  const isOld = (path: string, age: number) => now - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now) > age;
  const last = statSync(mark, { throwIfNoEntry: false })?.mtimeMs;
  if (last === undefined) return writeFileSync(mark, '');
  if (now - last < DAY_MS) return;
  utimesSync(mark, new Date(now), new Date(now));
  const used = new Set<string>();
  for (const record of filesBelow(join(folder, 'articles'))) {
    if (isOld(record, LONGEST_MS)) rmSync(record, { force: true });
    else for (const { hash } of readRecord(record)?.files ?? []) used.add(hash);
  }
  for (const part of readdirSync(join(folder, 'files')))
    for (const file of filesBelow(join(folder, 'files', part))) {
      const [hash = ''] = (/[^\\/]+$/.exec(file)?.[0] ?? '').split('.');
      if (!used.has(hash) && isOld(file, DAY_MS)) rmSync(file, { force: true });
    }
}
