import { isolate, plural } from './format.ts';
import type { MapWords } from './map-words.ts';

const km = (count: number) => `${isolate(String(count))} كم`;

/** The words on and around the map. */
export const arMap: MapWords = {
  mapLabel: 'خريطة الأماكن التي يسمّيها المقال',
  placeButton: (name, count, standing) => `${isolate(name)}، ${count}، ${standing}`,
  referenceButton: (name) => `${isolate(name)}، يُذكر للدلالة على موقع غيره`,
  zoomIn: 'تقريب',
  zoomOut: 'إبعاد',
  showAll: 'عرض كل الأماكن',
  kilometres: km,
  margin: (count) => `بهامش ${km(count)}`,

  legend: 'مفتاح الخريطة',
  openLegend: 'مفتاح الخريطة',
  closeLegend: 'طيّ المفتاح',
  topicHead: 'اللون: الموضوع',
  standingHead: 'الإطار: كيف قيل',
  shapeHead: 'الشكل: دقّة المكان',
  numeralHint: 'الرقم: عدد المقاطع',
  filterHint: 'اختر موضوعًا لتمييزه على الخريطة',
  clearFilter: 'كل الموضوعات',
  showLinkedPlaces: (count) =>
    plural('ar', count, {
      one: 'أظهر مكانًا ورد في عنوان مُحال إليه',
      two: 'أظهر مكانين وردا في عنوان مُحال إليه',
      few: 'أظهر # أماكن وردت في عناوين مُحال إليها',
      many: 'أظهر # مكانًا ورد في عناوين مُحال إليها',
      other: 'أظهر # مكان ورد في عناوين مُحال إليها',
    }),
  filtered: (shown, total) => `${shown} من ${total} ضمن الاختيار`,

  family: {
    strike: 'ضربات وهجمات',
    move: 'وجود وتنقّل',
    ground: 'أرض وتطهير',
    deals: 'صفقات',
    forces: 'قوات ومشاهدات',
    figures: 'أرقام وتصريحات',
  },
  standing: {
    stated: 'مصرَّح به',
    reported: 'ورد في تقرير',
    witnessed: 'مشاهدة عيان',
    claimed: 'قول مصدر لم يُسمَّ',
    relayed: 'منقول عن آخرين',
    assessed: 'تقدير',
    alleged: 'اتهام',
    speculated: 'تخمين',
  },
  form: { direct: 'كلام مباشر', reported: 'كلام غير مباشر', narration: 'سرد الموقع' },
  relation: {
    at: 'في المكان نفسه',
    around: 'في محيطه، لا فيه بعينه',
    along: 'على امتداده، لا في نقطة منه',
    across: 'في عمومه، بلا موضع فيه',
    toward: 'باتجاهه، لا فيه',
    example: 'مثالًا من أمثلة',
    neighbour: 'للدلالة على موقع غيره',
  },
  kind: {
    settlement: 'مدينة أو بلدة',
    district: 'قضاء',
    governorate: 'محافظة',
    country: 'بلد',
    road: 'طريق',
    border: 'حدود',
    area: 'منطقة',
  },
  precision: {
    exact: 'موضع معيَّن',
    settlement: 'مدينة أو بلدة',
    district: 'قضاء',
    governorate: 'محافظة',
    vague: 'بلا حدود معيَّنة',
    country: 'بلد',
  },
  shapeShort: {
    settlement: 'مدينة، بهامش شكّ',
    district: 'منطقة، لا نقطة',
    governorate: 'محافظة، لا نقطة',
    area: 'منطقة، لا نقطة',
    road: 'طريق، لا نقطة عليه',
    border: 'خطّ حدود، لا نقطة عليه',
    country: 'بلد، لا نقطة فيه',
  },
  shapeInLegend: (shape, count) =>
    ({
      settlement: 'مدينة وهامش الشكّ',
      district: 'قضاء: حدود تقريبية',
      governorate: 'محافظة: ظلّ تقريبي',
      area: 'منطقة بلا حدود معلومة',
      road: `طريق: ${count > 0 ? `بهامش ${km(count)}` : 'مسار تقريبي'}`,
      border: 'خطّ حدود',
      country: 'بلد: اسم بلا نقطة',
    })[shape],
  precisionSentence: (shape, count) =>
    ({
      settlement: `يعيّن المقال المدينة لا موضعًا فيها؛ الحلقة هامش الشكّ، ${km(count)}.`,
      district: `يعيّن المقال القضاء لا موضعًا فيه. حدود تقريبية، بهامش ${km(count)}.`,
      governorate: `يعيّن المقال المحافظة كلّها، بلا موضع فيها. حدود تقريبية، بهامش ${km(count)}.`,
      area: `تعبير بلا حدود معلومة؛ المساحة المرسومة تقريبية، بهامش ${km(count)}.`,
      road: `يعيّن المقال الطريق كلّه، بلا موضع عليه. مسار تقريبي، بهامش ${km(count)}.`,
      border: 'يعيّن المقال الحدود كلّها، بلا نقطة عليها.',
      country: 'يعيّن المقال البلد كلّه؛ لا علامة أدقّ من اسمه.',
    })[shape],
  around: (name) => `يضعه المقال في محيط ${isolate(name)} فقط.`,
};
