import type { DownloadWords } from './download-words.ts';

/** The words beside the downloads. */
export const arDownloads: DownloadWords = {
  embed: 'ضمّن الخريطة في صفحتك',
  embedPlace: 'ضمّن هذا المكان في صفحتك',
  pictures: 'صور الخريطة للنشر',
  pictureOfPlace: 'صورة للنشر:',
  pictureShapes: { '1200x675': 'عرضية', '1080x1080': 'مربّعة' },
  downloads: 'تنزيل البيانات',
  downloadsLead: 'في كلّ ملفّ المقاطع كلّها، ومعها مصادرها وتنبيهاتها ودقّة أماكنها.',
  downloadWhole: 'الخريطة كلّها في ملفّ واحد، تُفتح بنقرتين من أيّ قرص وبلا إنترنت',
  downloadGoodFor: {
    csv: 'جدول لبرامج الجداول، في كلّ صفّ مقطع ومكان يسمّيه',
    geojson: 'لبرامج الخرائط ونظم المعلومات الجغرافية',
    kml: 'لتطبيق غوغل إيرث وما يشبهه',
    linkedPlaces: 'لمعاجم الأماكن ومشروعات التاريخ الرقمي',
    webAnnotation: 'لأدوات التعليق على النصوص، وفيه موضع كلّ مقطع من المقال',
    bibtex: 'مراجع لمن يكتب بنظام لاتخ',
    ris: 'مراجع لبرامج إدارة المراجع',
    cslJson: 'مراجع تقرؤها البرامج',
    archive: 'ملفّات المقال الأصلية كاملة، لمن يريد البناء عليها',
  },
};
