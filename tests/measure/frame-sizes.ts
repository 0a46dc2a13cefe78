import { posix } from 'node:path';

import { BUDGETS, type SizeReport } from './budgets.ts';
import type { BuiltSite } from './built-site.ts';
import { FRAMES } from '../published-pages.ts';
import type { PublishedLanguage as Language } from '../published-pages.ts';

/** The size of an embed at first paint; its program and data are loaded when the browser is idle. */
export function frameSizesOf(site: Pick<BuiltSite, 'text' | 'size'>, language: Language): SizeReport {
  const page = FRAMES[language];
  const html = site.text(page);
  const linkedPaths = (pattern: RegExp) => {
    const [, addresses] = pattern.exec(html) ?? [];
    if (addresses === undefined) throw new Error(`${page}: found nothing like ${pattern.source}`);
    return addresses.split(' ').map((address) => posix.normalize(posix.join(posix.dirname(page), address)));
  };
  const total = (paths: readonly string[]) => paths.reduce((sum, path) => sum + site.size(path), 0);
  const linked = (pattern: RegExp) => total(linkedPaths(pattern));
  const firstView =
    site.size(page) + linked(/<link rel="stylesheet" href="([^"]+)"/) + linked(/<script defer src="([^"]+)"/);
  return {
    language,
    figures: [
      { what: 'frame, without faces and map', bytes: firstView, budget: BUDGETS.embed },
      { what: 'its program and data', bytes: linked(/data-program="([^"]+)"/) },
      { what: 'its list and timeline', bytes: linked(/data-panels="([^"]+)"/) },
      {
        what: 'its live map, when wanted',
        bytes: linked(/data-map-modules="([^"]+)"/) + linked(/data-map-data="([^"]+)"/),
      },
      { what: 'mawdi-host.js', bytes: site.size('mawdi-host.js'), budget: BUDGETS.host },
    ],
    faults: [],
  };
}
