import { formats, plural } from './formats.ts';
import { nameOfLanguage } from '../language-name.ts';
import { filters, search, timeline } from './filters.ts';
import type { PartMessages } from '../messages/core.ts';
import type { CardMessages, DownloadMessages, LegendMessages, MastheadMessages } from '../messages/later.ts';
import { isolate } from '../format.ts';

/** Messages of the passage card. */
export const card: CardMessages = {
  passageOf: (position, total) => `الاقتباس ${position} من ${total}`,
  inArticleOrder: 'كلّ الاقتباسات بترتيب المقال',
  cite: 'توثيق',
  copied: 'نُسخ الاقتباس مع مصدره',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط',
  share: 'مشاركة',
  references: 'التوثيق بصيغ أخرى',
  referenceIn: (language) => `ب${nameOfLanguage(language, formats)}`,
  referenceText: 'نصّ',
  copyReference: (format, language) => `نسخ التوثيق ${language}: ${isolate(format)}`,
  copyFailed: 'تعذّر النسخ؛ حدِّد النصّ وانسخه يدويًّا',
  original: (printed) => `الأصل ب${nameOfLanguage(printed, formats)}`,
  hideOriginal: 'إخفاء الأصل',
  translationShown: (language) => `الترجمة ${nameOfLanguage(language, formats)}`,
  hideTranslation: 'إخفاء الترجمة',
  form: { direct: 'اقتباس مباشر', reported: 'بالمعنى، لا بالنصّ', narration: 'صياغة الناشر' },
  relation: {
    at: 'في المكان نفسه',
    whole: 'المكان كلّه',
    around: 'في محيط المكان',
    along: 'على الطريق أو الخطّ، بلا تحديد نقطة',
    across: 'داخل المكان، بلا تحديد الموقع',
    toward: 'الوجهة المذكورة؛ لا يذكر المقال وصولًا',
    from: 'خروجًا من المكان',
    example: 'على سبيل المثال',
    neighbour: 'ورد لتحديد موقع مكان آخر',
  },
  where: 'الموقع',
  when: 'الزمن',
  inPrint: 'في المقال',
  saidOf: (words, relation) => ['عبارة المقال «', { printed: words }, `»: ${relation}`],
  datedAs: (words, date) => ['«', { printed: words }, '»: ', { data: date }],
  growSheet: 'توسيع البطاقة',
  shrinkSheet: 'تصغير البطاقة',
  citation: ({ quote, attribution, standing, note, title, outlet, published, paragraph, translation, address }) =>
    [
      `${attribution} (${standing}):`,
      `«${quote}»`,
      ...(translation ? [translation] : []),
      ...(note ? [`تنبيه: ${note}`] : []),
      `«${title}»، ${outlet}، ${published}، الفقرة ${paragraph}`,
      address,
    ].join('\n'),
};

/** Messages of the downloads. */
export const downloads: DownloadMessages = {
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

const km = (count: number) => `${isolate(String(count))} كم`;

/** Messages of the legend. */
export const legend: LegendMessages = {
  legend: 'مفتاح الخريطة',
  closeLegend: 'إغلاق المفتاح',
  topicHead: 'اللون: الموضوع',
  sourceTypeHead: 'الإطار: نوع المصدر',
  standingHead: 'الرمز: كيف قيل',
  shapeHead: 'الشكل: دقّة الموقع',
  numeralHint: 'الرقم: عدد الاقتباسات',
  filterHint: 'اختر موضوعًا لإبرازه على الخريطة',
  clearFilter: 'كلّ الموضوعات',
  showLinkedPlaces: (count) =>
    plural(count, {
      one: 'إظهار مكان لم يرد إلا في عنوان مقال آخر',
      two: 'إظهار مكانين لم يردا إلا في عناوين مقالات أخرى',
      few: 'إظهار # أماكن لم ترد إلا في عناوين مقالات أخرى',
      many: 'إظهار # مكانًا لم ترد إلا في عناوين مقالات أخرى',
      other: 'إظهار # مكان لم ترد إلا في عناوين مقالات أخرى',
    }),
  filtered: (shown, total) => `الاقتباسات المطابقة: ${shown} من ${total}`,
  shapeInLegend: (shape, count) =>
    ({
      settlement: 'مدينة وهامش الخطأ',
      district: 'قضاء: حدود تقريبية',
      governorate: 'محافظة: تظليل تقريبي',
      area: 'منطقة بلا حدود محدَّدة',
      road: `طريق: ${count > 0 ? `بهامش ${km(count)}` : 'مسار تقريبي'}`,
      border: 'خطّ حدود',
      country: 'اسم البلد وحده',
    })[shape],
  weakestHint: 'للمكان أضعف إسناد بين اقتباساته؛ والقول بلا رمز',
};

/** Messages of the masthead, which sums up the article in numbers. */
export const masthead: MastheadMessages = {
  articleLanguageNote: (printed, read) =>
    `المقال ب${nameOfLanguage(printed, formats)}، والنصّ ب${nameOfLanguage(read, formats)} من ترجمتنا.`,
  interfaceNote: (language) => `يُعرض المقال ب${nameOfLanguage(language, formats)}، وكلام «مَوضِع» نفسه بالعربية.`,
  onTheMap: (count) => `${count} على الخريطة`,
  unplaced: (count) => `${count} ليست على الخريطة`,
  repeatsAmong: (count) =>
    plural(count, {
      zero: '',
      one: 'ومن الاقتباسات كلّها اقتباس بارز مأخوذ من غيره',
      two: 'ومن الاقتباسات كلّها اقتباسان بارزان مأخوذان من غيرهما',
      few: 'ومن الاقتباسات كلّها # اقتباسات بارزة مأخوذة من غيرها',
      many: 'ومن الاقتباسات كلّها # اقتباسًا بارزًا مأخوذًا من غيره',
      other: 'ومن الاقتباسات كلّها # اقتباس بارز مأخوذ من غيره',
    }),
};

/** Messages of the parts that load when the reader first uses them. */
export const later: PartMessages = {
  ...card,
  ...downloads,
  ...filters,
  ...legend,
  ...masthead,
  ...search,
  ...timeline,
};
