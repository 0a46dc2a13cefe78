import { posix } from 'node:path';

import { BUDGETS, type SizeReport } from './budgets.ts';
import type { BuiltSite } from './built-site.ts';
import { FRAMES } from '../published-pages.ts';
import type { InterfaceLanguage as Language } from '../../src/core/text/languages.ts';

/** The size of an embed at first paint; its program and data are loaded when the browser is idle. */
export function frameSizesOf(site: Pick<BuiltSite, 'text' | 'size'>, language: Language): SizeReport {
  const page = FRAMES[language];
  const html = site.text(page);
  const linkedPath = (pattern: RegExp) => {
    const [, address] = pattern.exec(html) ?? [];
    if (address === undefined) throw new Error(`${page}: found nothing like ${pattern.source}`);
    return posix.normalize(posix.join(posix.dirname(page), address));
  };
  const styleSheet = linkedPath(/<link rel="stylesheet" href="([^"]+)"/);
  const start = linkedPath(/<script defer src="([^"]+)"/);
  const firstView = [page, styleSheet, start].reduce((sum, path) => sum + site.size(path), 0);
  return {
    language,
    figures: [
      { what: 'frame, without faces and map', bytes: firstView, budget: BUDGETS.embed },
      { what: 'its program and data', bytes: site.size(linkedPath(/data-program="([^"]+)"/)) },
      { what: 'its list and timeline', bytes: site.size(linkedPath(/data-panels="([^"]+)"/)) },
      { what: 'its live map, when wanted', bytes: site.size(linkedPath(/data-map="([^"]+)"/)) },
      { what: 'mawdi-host.js', bytes: site.size('mawdi-host.js'), budget: BUDGETS.host },
    ],
    faults: [],
  };
}
