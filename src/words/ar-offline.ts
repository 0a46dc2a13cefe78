import type { OfflineWords } from './offline-words.ts';

/** The words of what is kept for later visits. */
export const arOffline: OfflineWords = {
  newVersion: 'صدرت نسخة أحدث من هذه الصفحة.',
  reload: 'حدّث الصفحة',
  partMissing: 'جزء من هذه الصفحة غير موجود على الخادم؛ لعلّ نسخة أحدث قيد النشر.',
  reloadPage: 'أعد تحميل الصفحة',
  later: 'لاحقًا',
};
