import { registerWhenIdle } from '../../service-worker/register-when-idle.ts';
import { reportLoadFailure, reportFailedImports } from '../../../browser/load-failures.ts';
import { applyTalkOptions } from '../talk-options.ts';

const options = applyTalkOptions();
reportFailedImports();
const begin = () => {
  const root = document.getElementById('mawdi');
  if (!root || root.dataset['talk'] === undefined || options.isPrint) return;
  import('./start-speaker.ts')
    .then(({ startSpeaker }) => startSpeaker(root))
    .then(() => registerWhenIdle(root.dataset['base'] ?? './'))
    .catch(reportLoadFailure);
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
