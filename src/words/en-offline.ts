import type { OfflineWords } from './offline-words.ts';

/** The words of what is kept for later visits. */
export const enOffline: OfflineWords = {
  newVersion: 'There is a newer version of this page.',
  reload: 'Reload for the new version',
  partMissing: 'Part of this page is missing on the server; a newer version may be on its way.',
  reloadPage: 'Reload the page',
  later: 'Later',
};
