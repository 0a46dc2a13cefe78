import type { OfflineMessages } from '../messages/apps.ts';

/** Messages about versions of the page that the service worker stores for later visits. */
export const offline: OfflineMessages = {
  newVersion: 'نسخهٔ تازه‌تری از این صفحه موجود است.',
  reload: 'بارگذاری نسخهٔ تازه',
  partMissing: 'بخشی از این صفحه نرسید؛ شاید نسخهٔ تازه‌تری در راه باشد. برای تلاش دوباره، بار دیگر بزنید.',
  reloadPage: 'بارگذاری دوبارهٔ صفحه',
  later: 'بعداً',
};
