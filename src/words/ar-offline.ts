import type { OfflineWords } from './offline-words.ts';

/** The words of what is kept for later visits. */
export const arOffline: OfflineWords = {
  newVersion: 'صدرت نسخة أحدث من هذه الصفحة.',
  reload: 'حدّث الصفحة',
  later: 'لاحقًا',
};
