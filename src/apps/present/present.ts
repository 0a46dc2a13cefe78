import type { TalkPageData } from '../../core/site/page-contract.ts';
import { pageElement, dataOf } from '../../browser/written-page.ts';
import { registerWhenIdle } from '../service-worker/register-when-idle.ts';
import { reportLoadFailure, reportFailedImports } from '../../browser/load-failures.ts';
import { applyTalkOptions } from './talk-options.ts';
import { loadLaterFonts } from '../../browser/later-fonts.ts';

/**
 * The prerendered page has the whole talk; this script replaces it at once by one scene at a time. `?view=print` keeps
 * the document.
 */
const options = applyTalkOptions();
if (options.isPrint) loadLaterFonts();
reportFailedImports();
const begin = () => {
  const root = pageElement('mawdi');
  if (!root || dataOf<TalkPageData>(root).talk === undefined || options.isPrint) return;
  import('./start-present.ts')
    .then(({ startPresent }) => startPresent(root, options))
    .then(({ loadOffline }) => registerWhenIdle(dataOf<TalkPageData>(root).base ?? './', loadOffline))
    .catch(reportLoadFailure);
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
