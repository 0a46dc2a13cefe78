import type { EmbedMessages } from '../messages/apps.ts';

/** Messages of the embed. */
export const embed: EmbedMessages = {
  madeBy: (product) => `מפה עצמאית של מקורות הכתבה: ${product}`,
  openWhole: 'פתיחת המפה המלאה',
  openWholeShort: 'המפה המלאה',
  fullScreen: 'מסך מלא',
  leaveFullScreen: 'יציאה ממסך מלא',
  openList: 'ציטוטים',
  closeList: 'חזרה למפה',
  passageInHand: 'הציטוט המוצג',
  noPassage: 'אין ציטוט שמתאים למה שנבחר למפה הזאת.',
};
