import { isolate, plural } from './format.ts';
import type { TimelineMessages } from './timeline-words.ts';

const number = (count: number) => isolate(plural('ar', count, { other: '#' }));

const MONTHS = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
] as const;

/** After «مع» the counted noun is in the genitive. */
const withUndated = (count: number) =>
  plural('ar', count, {
    zero: 'لا اقتباسات بلا تاريخ',
    one: 'مع اقتباس واحد بلا تاريخ',
    two: 'مع اقتباسين بلا تاريخ',
    few: 'مع # اقتباسات بلا تاريخ',
    many: 'مع # اقتباسًا بلا تاريخ',
    other: 'مع # اقتباس بلا تاريخ',
  });

/** The words of the timeline. */
export const arTimeline: TimelineMessages = {
  timeline: 'التواريخ في المقال',
  timelineMarks: 'الاقتباسات المؤرَّخة، من الأقدم إلى الأحدث',
  openTimeline: 'اختيار الزمن',
  closeTimeline: 'إغلاق اختيار الزمن',
  publication: 'النشر',
  publishedOn: (date) => `نُشر المقال في ${isolate(date)}`,
  monthName: (month) => MONTHS[month - 1] ?? '',

  period: 'الفترة المعروضة',
  periodFrom: 'بداية الفترة',
  periodTo: 'نهاية الفترة',
  chooseDates: 'اختيار الفترة',
  wholePeriod: 'الفترة كلّها',
  periodOf: (from, to) => `من ${isolate(from)} إلى ${isolate(to)}`,

  withUndated,
  listUndated: 'عرض ما لا تاريخ له',
  undatedInOrder: 'الاقتباسات التي بلا تاريخ، بترتيب المقال',
  timeShown: (period, undated, count) => {
    if (undated === 'none') return period;
    return `${period}، ${undated === 'with' ? withUndated(count) : 'من دون الاقتباسات التي بلا تاريخ'}`;
  },

  printedTime: (words) => `«${isolate(words)}»`,
  datedMark: (date, printed, said) => `${isolate(date)}${printed === undefined ? '' : `، ${printed}`}. ${said}`,
  undatedMark: (paragraph, said) => `بلا تاريخ، ${paragraph}. ${said}`,
  saidBy: (attribution, standing, opening) => `${isolate(attribution)} (${standing}): «${isolate(opening)}»`,

  timelineSample: (drawn, dated) =>
    'التواريخ أكثر من أن تُرسم كلّها. الاقتباسات المرسومة على الخطّ الزمني: ' +
    `${number(drawn)} من ${number(dated)} من الاقتباسات المؤرَّخة، موزّعة على المدّة كلّها. أمّا التواريخ المختارة عليه فتسري عليها جميعًا.`,
};
