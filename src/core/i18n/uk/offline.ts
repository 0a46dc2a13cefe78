import type { OfflineMessages } from '../messages/apps.ts';

/** Messages about versions of the page that the service worker stores for later visits. */
export const offline: OfflineMessages = {
  newVersion: 'Є новіша версія цієї сторінки.',
  reload: 'Оновити до нової версії',
  partMissing:
    'Частина цієї сторінки не завантажилася; можливо, саме публікується новіша версія. Натисніть знову, щоб спробувати ще раз.',
  reloadPage: 'Перезавантажити сторінку',
  later: 'Пізніше',
};
