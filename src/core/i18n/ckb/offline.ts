import type { OfflineMessages } from '../messages/apps.ts';

/** Messages about versions of the page that the service worker stores for later visits. */
export const offline: OfflineMessages = {
  newVersion: 'وەشانێکی نوێتری ئەم پەڕەیە هەیە.',
  reload: 'بارکردنەوە بۆ وەشانە نوێیەکە',
  partMissing: 'بەشێک لەم پەڕەیە نەگەیشت؛ لەوانەیە وەشانێکی نوێتر لە ڕێگادا بێت. بۆ هەوڵدانەوە، جارێکی دیکە دایبگرە.',
  reloadPage: 'بارکردنەوەی پەڕەکە',
  later: 'دواتر',
};
