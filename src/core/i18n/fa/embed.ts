import { isolate } from '../format.ts';
import type { EmbedMessages } from '../messages/apps.ts';

/** Messages of the embed. */
export const embed: EmbedMessages = {
  madeBy: (product) => `نقشهٔ مستقل منابع مقاله: ${isolate(product)}`,
  openWhole: 'باز کردن نقشهٔ کامل',
  openWholeShort: 'نقشهٔ کامل',
  fullScreen: 'تمام‌صفحه',
  leaveFullScreen: 'خروج از تمام‌صفحه',
  openList: 'نقل‌قول‌ها',
  closeList: 'بازگشت به نقشه',
  passageInHand: 'نقل‌قول نمایش‌داده‌شده',
  noPassage: 'هیچ نقل‌قولی با آنچه برای این نقشه انتخاب شده مطابقت ندارد.',
};
