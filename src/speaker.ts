import { keepAtLeisure } from './offline/keep-at-leisure.ts';
import { tellMissing, tellMissingParts } from './offline/tell-missing.ts';
import { dressTalk } from './present/dress-talk.ts';

const options = dressTalk();
tellMissingParts();
const begin = () => {
  const root = document.getElementById('mawdi');
  if (!root || root.dataset['talk'] === undefined || options.isPrint) return;
  import('./speaker/start-speaker.ts')
    .then(({ startSpeaker }) => startSpeaker(root))
    .then(() => keepAtLeisure(root.dataset['base'] ?? './'))
    .catch(tellMissing);
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
