import type { Attribution } from '../model/attribution.ts';
import { isolate, plural } from './format.ts';
import type { MapMessages } from './map-words.ts';

const km = (count: number) => `${isolate(String(count))} كم`;

const sourceType: MapMessages['sourceType'] = {
  named: 'شخص مذكور بالاسم',
  institution: 'مؤسسة',
  unnamed: 'مصدر لم يُكشف اسمه',
  outlet: 'كلام الناشر',
};
const standing: MapMessages['standing'] = {
  stated: 'قول',
  reported: 'عن تقرير',
  witnessed: 'رواية شاهد عيان',
  relayed: 'نقل عن آخرين',
  assessed: 'رأي',
  alleged: 'اتهام',
  speculated: 'تكهّن',
};
const whoAndHow = (attribution: Attribution) => `${sourceType[attribution.source]}، ${standing[attribution.standing]}`;

/** The words on and around the map. */
export const arMap: MapMessages = {
  mapLabel: 'خريطة الأماكن التي يسمّيها المقال',
  placeButton: (name, count, weakest) => `${isolate(name)}، ${count}، أضعف إسناد هنا: ${whoAndHow(weakest)}`,
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

  openLegend: 'مفتاح الخريطة',

  sourceType,
  standing,
  whoAndHow,
  shapeShort: {
    settlement: 'مدينة، بهامش خطأ',
    district: 'منطقة، لا نقطة',
    governorate: 'محافظة، لا نقطة',
    area: 'منطقة، لا نقطة',
    road: 'طريق، لا نقطة عليه',
    border: 'خطّ حدود، لا نقطة عليه',
    country: 'اسم البلد وحده',
  },
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
