import type { EmbedMessages } from '../messages/apps.ts';

/** Messages of the embed. */
export const embed: EmbedMessages = {
  madeBy: (product) => `خريطة مستقلّة لمصادر المقال: ${product}`,
  openWhole: 'افتح الخريطة كاملة',
  openWholeShort: 'الخريطة كاملة',
  fullScreen: 'ملء الشاشة',
  leaveFullScreen: 'الخروج من ملء الشاشة',
  openList: 'الاقتباسات',
  closeList: 'العودة إلى الخريطة',
  passageInHand: 'الاقتباس المعروض',
  noPassage: 'لا اقتباس يوافق ما اختير لهذه الخريطة.',
};
