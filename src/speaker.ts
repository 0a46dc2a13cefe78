import { registerWhenIdle } from './offline/keep-at-leisure.ts';
import { reportLoadFailure, reportFailedImports } from './offline/tell-missing.ts';
import { applyTalkOptions } from './present/talk-options.ts';

const options = applyTalkOptions();
reportFailedImports();
const begin = () => {
  const root = document.getElementById('mawdi');
  if (!root || root.dataset['talk'] === undefined || options.isPrint) return;
  import('./speaker/start-speaker.ts')
    .then(({ startSpeaker }) => startSpeaker(root))
    .then(() => registerWhenIdle(root.dataset['base'] ?? './'))
    .catch(reportLoadFailure);
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
