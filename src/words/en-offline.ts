import type { OfflineWords } from './offline-words.ts';

/** The words of what is kept for later visits. */
export const enOffline: OfflineWords = {
  newVersion: 'There is a newer version of this page.',
  reload: 'Reload for the new version',
  later: 'Later',
};
