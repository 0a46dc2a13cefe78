import { keepAtLeisure } from './offline/keep-at-leisure.ts';
import { tellMissing, tellMissingParts } from './offline/tell-missing.ts';
import { dressTalk } from './present/dress-talk.ts';
import { loadLaterFaces } from './browser/later-faces.ts';

/**
 * The written page is the whole talk; this makes it one scene at a time, at once: who opened it wants to present.
 * `?view=print` leaves it as it was written.
 */
const options = dressTalk();
if (options.isPrint) loadLaterFaces();
tellMissingParts();
const begin = () => {
  const root = document.getElementById('mawdi');
  if (!root || root.dataset['talk'] === undefined || options.isPrint) return;
  import('./present/start-present.ts')
    .then(({ startPresent }) => startPresent(root, options))
    .then(() => keepAtLeisure(root.dataset['base'] ?? './'))
    .catch(tellMissing);
};
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin, { once: true });
else begin();
