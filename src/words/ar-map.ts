import { isolate, plural } from './format.ts';
import type { MapWords } from './map-words.ts';

const km = (count: number) => `${isolate(String(count))} كم`;

/** The words on and around the map. */
export const arMap: MapWords = {
  mapLabel: 'خريطة الأماكن التي يسمّيها المقال',
  placeButton: (name, count, standing) => `${isolate(name)}، ${count}، الأقلّ ثبوتًا: ${standing}`,
  referenceButton: (name) => `${isolate(name)}، اسم يُذكر لتعيين موقع مكان آخر`,
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
      two: 'مكانان لا يتمايزان هنا لتقاربهما',
      few: '# أماكن لا تتمايز هنا لتقاربها',
      many: '# مكانًا لا تتمايز هنا لتقاربها',
      other: '# مكان لا تتمايز هنا لتقاربها',
    }),
  clusterButton: (places, passages) => `${places}، ${passages}`,

  legend: 'مفتاح الخريطة',
  openLegend: 'مفتاح الخريطة',
  closeLegend: 'إغلاق المفتاح',
  topicHead: 'اللون: الموضوع',
  standingHead: 'الإطار: كيف قيل',
  shapeHead: 'الشكل: دقّة المكان',
  numeralHint: 'الرقم: عدد المقاطع',
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
  filtered: (shown, total) => `المقاطع المطابقة: ${shown} من ${total}`,

  family: {
    strike: 'ضربات وهجمات',
    move: 'وجود وتنقّل',
    ground: 'أرض وتطهير',
    deals: 'صفقات',
    forces: 'قوات ومشاهدات',
    figures: 'أرقام وتصريحات',
  },
  standing: {
    stated: 'منسوب بالاسم',
    reported: 'عن تقرير أو مؤسسة',
    witnessed: 'شهادة عيان',
    claimed: 'قول مصدر لم يُسمَّ',
    relayed: 'منقول عن آخرين',
    assessed: 'تقدير',
    alleged: 'اتهام',
    speculated: 'تخمين',
  },
  form: { direct: 'اقتباس مباشر', reported: 'نقل بالمعنى', narration: 'سرد الناشر' },
  relation: {
    at: 'في المكان نفسه',
    around: 'في محيط المكان، لا في داخله',
    along: 'على امتداد المكان، لا عند نقطة منه',
    across: 'في عموم المكان، بلا موضع معيَّن',
    toward: 'باتجاه المكان، لا فيه',
    example: 'على سبيل المثال',
    neighbour: 'لتعيين موقع مكان آخر',
  },
  shapeShort: {
    settlement: 'مدينة، بهامش تقريب',
    district: 'منطقة، لا نقطة',
    governorate: 'محافظة، لا نقطة',
    area: 'منطقة، لا نقطة',
    road: 'طريق، لا نقطة عليه',
    border: 'خطّ حدود، لا نقطة عليه',
    country: 'بلد، لا نقطة فيه',
  },
  shapeInLegend: (shape, count) =>
    ({
      settlement: 'مدينة وهامش التقريب',
      district: 'قضاء: حدود تقريبية',
      governorate: 'محافظة: تظليل تقريبي',
      area: 'منطقة بلا حدود معيَّنة',
      road: `طريق: ${count > 0 ? `بهامش ${km(count)}` : 'مسار تقريبي'}`,
      border: 'خطّ حدود',
      country: 'بلد: اسم بلا نقطة',
    })[shape],
  precisionSentence: (shape, count) =>
    ({
      settlement: `يسمّي المقال المدينة أو البلدة ولا يعيّن موضعًا فيها؛ الحلقة هامش التقريب، ${km(count)}.`,
      district: `يسمّي المقال القضاء ولا يعيّن موضعًا فيه. حدود تقريبية، بهامش ${km(count)}.`,
      governorate: `يسمّي المقال المحافظة ولا يعيّن موضعًا فيها. حدود تقريبية، بهامش ${km(count)}.`,
      area: `عبارة لا حدود معيَّنة لها؛ المساحة المرسومة تقريبية، بهامش ${km(count)}.`,
      road: `يسمّي المقال الطريق ولا يعيّن موضعًا عليه. مسار تقريبي، بهامش ${km(count)}.`,
      border: 'يسمّي المقال الحدود ولا يعيّن نقطة عليها.',
      country: 'لا يعيّن المقال موضعًا في البلد، فلا علامة أدقّ من اسمه.',
    })[shape],
};
