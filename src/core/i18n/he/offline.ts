import type { OfflineMessages } from '../messages/apps.ts';

/** Messages about versions of the page that the service worker stores for later visits. */
export const offline: OfflineMessages = {
  newVersion: 'יש גרסה חדשה יותר של הדף הזה.',
  reload: 'טעינת הגרסה החדשה',
  partMissing: 'חלק מהדף הזה לא הגיע; ייתכן שגרסה חדשה יותר בדרך. לחיצה נוספת תנסה שוב.',
  reloadPage: 'טעינת הדף מחדש',
  later: 'אחר כך',
};
