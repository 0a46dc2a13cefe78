import type { FrameWords } from './frame-words.ts';

/** The words of a map in another page. */
export const arFrame: FrameWords = {
  openWhole: 'افتح الخريطة كاملة',
  openWholeShort: 'الخريطة كاملة',
  fullScreen: 'ملء الشاشة',
  leaveFullScreen: 'الخروج من ملء الشاشة',
  openList: 'المقاطع',
  closeList: 'العودة إلى الخريطة',
  passageInHand: 'المقطع المعروض',
  noPassage: 'لا مقطع يوافق ما اختير لهذه الخريطة.',
};
