import { counted } from './formats.ts';
import { isolate } from '../format.ts';
import type { CreditMessages, FaultMessages, NotFoundMessages } from '../messages/build.ts';

export const faults: FaultMessages = {
  dataUnreadable: 'داده‌های این مقاله خوانده نشد',
  dataUnreadableHint: 'چیزی در فایل داده‌ها مانع نمایش آن است. آنچه پیدا شد و آنچه انتظار می‌رفت:',
  issueLine: (found, expected) => `پیداشده: ${isolate(found)}؛ مورد انتظار: ${isolate(expected)}`,
  moreFaults: (count) => `و ${counted(count, 'مورد')} دیگر. با بررسی فایل‌ها همهٔ موارد فهرست می‌شود.`,
  doesNotWork: 'بخشی از این صفحه در اینجا کار نمی‌کند. همهٔ متن در دسترس است و لینک‌ها کار می‌کنند.',
  unanswered:
    'ارتباط پیش از کامل شدن صفحه قطع شد. همهٔ متن در دسترس است و لینک‌ها کار می‌کنند؛ برای تلاش دوباره، بار دیگر بزنید.',
};

export const credits: CreditMessages = {
  head: 'منابع و حقوق',
  title: 'تیتر',
  code: 'برنامه متن‌باز است، با مجوز MIT؛ نقشه با MapLibre رسم شده و فونت‌ها IBM Plex Sans Arabic و Noto Naskh Arabic است، با مجوز OFL.',
};

export const notFound: NotFoundMessages = {
  head: 'صفحه‌ای با این نشانی وجود ندارد',
  title: 'صفحه‌ای در اینجا نیست',
  toMap: 'رفتن به نقشه',
};
