import type { DownloadMessages } from './download-words.ts';

/** The words beside the downloads. */
export const arDownloads: DownloadMessages = {
  embed: 'ضمّن الخريطة في صفحتك',
  embedPlace: 'ضمّن هذا المكان في صفحتك',
  pictures: 'صور الخريطة للنشر',
  pictureOfPlace: 'صورة للنشر:',
  pictureShapes: { '1200x675': 'عرضية', '1080x1080': 'مربّعة' },
  downloads: 'تنزيل البيانات',
  downloadsLead: 'في كلّ ملفّ الاقتباسات كلّها، ومعها مصادرها وتنبيهاتها ودقّة مواقعها.',
  downloadWhole: 'الخريطة كلّها في ملفّ واحد، تُفتح بنقرة مزدوجة من أيّ قرص وبلا إنترنت',
  downloadGoodFor: {
    csv: 'جدول لبرنامج إكسل وما يشبهه، في كلّ صفّ اقتباس ومكان يسمّيه',
    geojson: 'لبرامج الخرائط ونظم المعلومات الجغرافية',
    kml: 'لتطبيق غوغل إيرث وما يشبهه',
    linkedPlaces: 'لمعاجم الأماكن ومشروعات التاريخ الرقمي',
    webAnnotation: 'لأدوات التعليق على النصوص، وفيه مكان كلّ اقتباس من المقال',
    bibtex: 'مراجع لمن يكتب بنظام لاتخ',
    ris: 'مراجع لبرامج إدارة المراجع',
    cslJson: 'مراجع تقرؤها البرامج',
    archive: 'ملفّات البيانات كاملة، لمن يريد استعمالها من جديد',
  },
};
