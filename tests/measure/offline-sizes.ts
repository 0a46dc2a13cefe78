import { BUDGETS, type SizeReport } from './budgets.ts';
import type { BuiltSite } from './built-site.ts';

/** The size of the files precached for offline use, and of the single-file edition. */
export function offlineSizesOf(site: Pick<BuiltSite, 'text' | 'size'>, single: string): SizeReport {
  const precached = [
    ...site.text('sw.js').matchAll(/"integrity":"[^"]*","revision":(?:"[^"]*"|null),"url":"([^"]+)"/g),
  ];
  if (precached.length === 0) throw new Error('sw.js: found no list of files to keep');
  return {
    language: 'all',
    figures: [
      {
        what: `${precached.length} files kept for later, at leisure`,
        bytes: precached.reduce((sum, [, path = '']) => sum + site.size(path), 0),
        budget: BUDGETS.precached,
      },
      // It is copied as a file, not transferred over HTTP: uncompressed.
      { what: 'the site in one file, unpacked', bytes: Buffer.byteLength(site.text(single)), budget: BUDGETS.single },
    ],
    faults: [],
  };
}
