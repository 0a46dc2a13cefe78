import type { OfflineMessages } from '../messages/apps.ts';

/** Messages about versions of the page that the service worker stores for later visits. */
export const offline: OfflineMessages = {
  newVersion: 'صدرت نسخة أحدث من هذه الصفحة.',
  reload: 'حدّث الصفحة',
  partMissing: 'لم يصل جزء من هذه الصفحة؛ لعلّ نسخة أحدث قيد النشر. اضغط ثانيةً للمحاولة من جديد.',
  reloadPage: 'أعد تحميل الصفحة',
  later: 'لاحقًا',
};
