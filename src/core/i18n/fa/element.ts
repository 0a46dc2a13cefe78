import type { ElementMessages } from '../messages/apps.ts';

/** Notices below the quotation in the element. */
export const element: ElementMessages = {
  unproven: 'با متن مقاله تطبیق داده نشده است: در اینجا اثر انگشت دیجیتالی از آن وجود ندارد.',
  partlyUnproven: 'نقل‌قول‌هایی که ثابت نشده عین کلمات مقاله باشند، کنار گذاشته شده‌اند.',
};
