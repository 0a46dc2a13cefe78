import { posix } from 'node:path';

import { BUDGETS, type SizeReport } from './budgets.ts';
import type { BuiltSite } from './built-site.ts';
import { FRAMES } from '../published-pages.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

/** What a frame in another page weighs; the program with its data comes when the page has nothing else to do. */
export function frameSizesOf(site: Pick<BuiltSite, 'text' | 'size'>, language: Language): SizeReport {
  const page = FRAMES[language];
  const html = site.text(page);
  const named = (pattern: RegExp) => {
    const [, address] = pattern.exec(html) ?? [];
    if (address === undefined) throw new Error(`${page}: found nothing like ${pattern.source}`);
    return posix.normalize(posix.join(posix.dirname(page), address));
  };
  const sheet = named(/<link rel="stylesheet" href="([^"]+)"/);
  const start = named(/<script defer src="([^"]+)"/);
  const firstView = [page, sheet, start].reduce((sum, path) => sum + site.size(path), 0);
  return {
    language,
    figures: [
      { what: 'frame, without faces and map', bytes: firstView, budget: BUDGETS.frame },
      { what: 'its program and data', bytes: site.size(named(/data-program="([^"]+)"/)) },
      { what: 'its list and timeline', bytes: site.size(named(/data-panels="([^"]+)"/)) },
      { what: 'its live map, when wanted', bytes: site.size(named(/data-map="([^"]+)"/)) },
      { what: 'mawdi-host.js', bytes: site.size('mawdi-host.js'), budget: BUDGETS.host },
    ],
    faults: [],
  };
}
