import type { TalkPageData } from '../../../core/site/page-contract.ts';
import { pageElement, dataOf } from '../../../browser/written-page.ts';
import { registerWhenIdle } from '../../service-worker/register-when-idle.ts';
import { reportLoadFailure, reportFailedImports } from '../../../browser/load-failures.ts';
import { applyTalkOptions } from '../talk-options.ts';

const options = applyTalkOptions();
reportFailedImports();
const begin = () => {
  const root = pageElement('mawdi');
  if (!root || dataOf<TalkPageData>(root).talk === undefined || options.isPrint) return;
  import('./start-speaker.ts')
    .then(({ startSpeaker }) => startSpeaker(root))
    .then(({ loadOffline }) => registerWhenIdle(dataOf<TalkPageData>(root).base ?? './', loadOffline))
    .catch(reportLoadFailure);
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
