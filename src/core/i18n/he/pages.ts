import { plural } from './formats.ts';
import { isolate } from '../format.ts';
import type { CreditMessages, FaultMessages, NotFoundMessages } from '../messages/build.ts';

export const faults: FaultMessages = {
  dataUnreadable: 'לא היה אפשר לקרוא את הנתונים של הכתבה הזאת',
  dataUnreadableHint: 'משהו בקובץ הנתונים מונע את הצגתו. זה מה שנמצא, וזה מה שהיה צפוי:',
  issueLine: (found, expected) => `נמצא: ${isolate(found)}; צפוי: ${isolate(expected)}`,
  moreFaults: (count) =>
    plural(count, {
      one: 'ועוד ליקוי אחד. בדיקת הקבצים מפרטת את כולם.',
      two: 'ועוד שני ליקויים. בדיקת הקבצים מפרטת את כולם.',
      other: 'ועוד # ליקויים. בדיקת הקבצים מפרטת את כולם.',
    }),
  doesNotWork: 'חלק מהדף הזה אינו פועל כאן. כל הטקסט נמצא כאן, והקישורים פועלים.',
  unanswered: 'החיבור נותק לפני שהדף הושלם. כל הטקסט נמצא כאן, והקישורים פועלים; לחיצה נוספת תנסה שוב.',
};

export const credits: CreditMessages = {
  head: 'מקורות וזכויות',
  title: 'כותרת',
  code: 'התוכנה בקוד פתוח, ברישיון MIT; המפה מצוירת באמצעות MapLibre, והגופנים הם IBM Plex Sans Arabic ו־Noto Naskh Arabic, ברישיון OFL.',
};

export const notFound: NotFoundMessages = {
  head: 'אין דף בכתובת הזאת',
  title: 'אין כאן דף',
  toMap: 'למפה',
};
