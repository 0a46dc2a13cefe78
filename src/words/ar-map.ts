import { isolate, plural } from './format.ts';
import type { MapWords } from './map-words.ts';

const km = (count: number) => `${isolate(String(count))} كم`;

/** The words on and around the map. */
export const arMap: MapWords = {
  mapLabel: 'خريطة الأماكن التي يسمّيها المقال',
  placeButton: (name, count, standing) => `${isolate(name)}، ${count}، أضعف إسناد هنا: ${standing}`,
  referenceButton: (name) => `${isolate(name)}، ورد لتحديد موقع مكان آخر`,
  moveByKeys: 'الخريطة: تُحرَّك بالأسهم وتُقرَّب بمفتاحَي + و−',
  scrollHint: 'لتقريب الخريطة أدر العجلة مع الضغط على Ctrl',
  scrollHintMac: 'لتقريب الخريطة أدر العجلة مع الضغط على ⌘',
  touchHint: 'حرّك الخريطة بإصبعين',
  zoomIn: 'تقريب',
  zoomOut: 'إبعاد',
  showAll: 'عرض كلّ الأماكن',
  kilometres: km,
  closeTogether: (places) =>
    plural('ar', places, {
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان متقاربان؛ قرّب الخريطة',
      few: '# أماكن متقاربة؛ قرّب الخريطة',
      many: '# مكانًا متقاربًا؛ قرّب الخريطة',
      other: '# مكان متقارب؛ قرّب الخريطة',
    }),
  clusterButton: (places, passages) => `${places}، ${passages}`,

  legend: 'مفتاح الخريطة',
  openLegend: 'مفتاح الخريطة',
  closeLegend: 'إغلاق المفتاح',
  topicHead: 'اللون: الموضوع',
  standingHead: 'الإطار: كيف قيل',
  shapeHead: 'الشكل: دقّة الموقع',
  numeralHint: 'الرقم: عدد الاقتباسات',
  filterHint: 'اختر موضوعًا لإبرازه على الخريطة',
  clearFilter: 'كلّ الموضوعات',
  showLinkedPlaces: (count) =>
    plural('ar', count, {
      one: 'إظهار مكان لم يرد إلا في عنوان مقال آخر',
      two: 'إظهار مكانين لم يردا إلا في عناوين مقالات أخرى',
      few: 'إظهار # أماكن لم ترد إلا في عناوين مقالات أخرى',
      many: 'إظهار # مكانًا لم ترد إلا في عناوين مقالات أخرى',
      other: 'إظهار # مكان لم ترد إلا في عناوين مقالات أخرى',
    }),
  filtered: (shown, total) => `الاقتباسات المطابقة: ${shown} من ${total}`,

  family: {
    strike: 'ضربات وهجمات',
    move: 'وجود وتنقّل',
    ground: 'تضاريس وعمليات أمنية',
    deals: 'كلام عن صفقات',
    forces: 'قوات ومشاهدات',
    figures: 'أقوال أخرى',
  },
  standing: {
    stated: 'تصريح معلن بالاسم',
    reported: 'عن تقرير أو مؤسسة',
    witnessed: 'شاهد عيان',
    claimed: 'مصدر لم يُكشف اسمه',
    relayed: 'منقول عن آخرين',
    assessed: 'رأي',
    narrated: 'كلام الناشر',
    alleged: 'اتهام',
    speculated: 'تكهّن',
  },
  form: { direct: 'اقتباس مباشر', reported: 'نقل بالمعنى', narration: 'كلام الناشر' },
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
  shapeShort: {
    settlement: 'مدينة، بهامش خطأ',
    district: 'منطقة، لا نقطة',
    governorate: 'محافظة، لا نقطة',
    area: 'منطقة، لا نقطة',
    road: 'طريق، لا نقطة عليه',
    border: 'خطّ حدود، لا نقطة عليه',
    country: 'اسم البلد وحده',
  },
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
  precisionSentence: (shape, count) =>
    ({
      settlement: `يسمّي المقال المدينة أو البلدة فقط، وقد يكون الموقع في أيّ جزء منها. الحلقة هامش الخطأ، ${km(count)}.`,
      district: 'يسمّي المقال القضاء فقط، ولا موقعًا فيه أو حوله. الحدود تقريبية.',
      governorate: 'يسمّي المقال المحافظة فقط، وقد يكون الموقع في أيّ جزء منها. الحدود تقريبية.',
      area: 'عبارة لا حدود محدَّدة لها؛ المساحة المرسومة تقريبية.',
      road: `يسمّي المقال الطريق فقط، وقد يكون الموقع عند أيّ نقطة منه. المسار تقريبي، بهامش ${km(count)}.`,
      border: 'يسمّي المقال الحدود فقط، وقد يكون الموقع عند أيّ نقطة منها.',
      country: 'يسمّي المقال البلد فقط، ولا تُظهر الخريطة غير اسمه.',
    })[shape],
};
