import { BUDGETS, type SizeReport } from './budgets.ts';
import type { BuiltSite } from './built-site.ts';

/** What a site weighs that is kept for visits without a network, and that is carried on a stick as one file. */
export function offlineSizesOf(site: Pick<BuiltSite, 'text' | 'size'>, single: string): SizeReport {
  const kept = [...site.text('sw.js').matchAll(/"integrity":"[^"]*","revision":(?:"[^"]*"|null),"url":"([^"]+)"/g)];
  if (kept.length === 0) throw new Error('sw.js: found no list of files to keep');
  return {
    language: 'all',
    figures: [
      {
        what: `${kept.length} files kept for later, at leisure`,
        bytes: kept.reduce((sum, [, path = '']) => sum + site.size(path), 0),
        budget: BUDGETS.kept,
      },
      // It is carried, not sent: as it lies on the disk.
      { what: 'the site in one file, unpacked', bytes: Buffer.byteLength(site.text(single)), budget: BUDGETS.single },
    ],
    faults: [],
  };
}
