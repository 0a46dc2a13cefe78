import { isolate, plural } from './format.ts';
import type { LegendMessages } from './legend-words.ts';

const km = (count: number) => `${isolate(String(count))} كم`;

/** The words of the key. */
export const arLegend: LegendMessages = {
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
    plural('ar', count, {
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
