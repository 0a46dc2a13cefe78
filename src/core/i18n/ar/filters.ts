import { plural, number } from './formats.ts';
import type { FilterMessages, SearchMessages, TimelineMessages } from '../messages/filters.ts';
import { isolate } from '../format.ts';

const WITHOUT: Readonly<Record<Parameters<FilterMessages['without']>[0], string>> = {
  topics: 'أيّ موضوع',
  voices: 'أيّ مصدر',
  sourceTypes: 'أيّ نوع من المصادر',
  standings: 'كيفما قيل',
  precisions: 'أيّ دقّة',
  places: 'أيّ مكان',
  hideOneSource: 'مع ما يستند إلى مصدر واحد لم يُكشف اسمه',
  namedOnly: 'مع ما ليس لشخص مذكور بالاسم أو مؤسسة',
  time: 'أيّ زمن',
  undated: 'مع ما لا تاريخ له',
};

/** The hidden passages are the object of the verb, and so in the accusative. */
const hiddenPassages = (count: number) =>
  plural(count, {
    one: 'اقتباسًا واحدًا',
    two: 'اقتباسين',
    few: '# اقتباسات',
    many: '# اقتباسًا',
    other: '# اقتباس',
  });

const ofTotal = (total: number) => `من أصل ${number(total)}`;

/** Messages of the filters. */
export const filters: FilterMessages = {
  filters: 'اختيار الاقتباسات',
  closeFilters: 'إغلاق الاختيار',
  activeFilters: 'الاختيار الحالي',
  removeFilter: 'إلغاء الاختيار:',
  clearAllFilters: 'إلغاء الاختيار كلّه',
  passagesShown: (shown, total) =>
    `${plural(shown, {
      zero: 'لا اقتباس معروض',
      one: 'اقتباس واحد معروض',
      two: 'اقتباسان معروضان',
      few: '# اقتباسات معروضة',
      many: '# اقتباسًا معروضًا',
      other: '# اقتباس معروض',
    })} ${ofTotal(total)}`,
  filterHead: {
    topics: 'الموضوع',
    voices: 'المصدر',
    sourceTypes: 'نوع المصدر',
    standings: 'كيف قيل',
    precisions: 'دقّة الموقع',
    places: 'المكان',
    switches: 'الإسناد',
  },
  precision: {
    exact: 'نقطة محدَّدة',
    settlement: 'مدينة أو بلدة',
    district: 'قضاء',
    governorate: 'محافظة',
    vague: 'طريق أو حدود أو منطقة بلا حدود محدَّدة',
    country: 'بلد',
  },
  hideOneSource: 'إخفاء ما يستند إلى مصدر واحد لم يُكشف اسمه',
  namedOnly: 'المذكورون بالاسم والمؤسسات وحدهم',
  datedOnly: 'المؤرَّخ في المقال وحده',
  until: (date) => `حتى ${date}`,

  nothingMatches: 'لا اقتباس يجمع كلّ ما اخترته.',
  oneWayBack: 'أيّ واحد ممّا يلي يعيد اقتباسات إلى العرض:',
  noSingleWayBack: 'ولا يكفي التراجع عن اختيار واحد.',
  without: (restriction, passages) => `${WITHOUT[restriction]}: ${passages}`,
  showEverything: 'عرض كلّ الاقتباسات',

  hiddenAtPlace: (hidden, total) => `يُخفي اختيارك ${hiddenPassages(hidden)} ${ofTotal(total)} لهذا المكان.`,
  outsideFilters: 'هذا الاقتباس خارج الاختيار، ويبقى معروضًا ما دام مفتوحًا.',

  passagesToCome: (count) =>
    plural(count, {
      zero: 'لا اقتباسات أخرى.',
      one: 'يلي ذلك اقتباس واحد لا يظهر إلا مع JavaScript.',
      two: 'يلي ذلك اقتباسان لا يظهران إلا مع JavaScript.',
      few: 'يلي ذلك # اقتباسات لا تظهر إلا مع JavaScript.',
      many: 'يلي ذلك # اقتباسًا لا تظهر إلا مع JavaScript.',
      other: 'يلي ذلك # اقتباس لا تظهر إلا مع JavaScript.',
    }),
  placesToCome: (count) =>
    plural(count, {
      zero: 'لا أماكن أخرى.',
      one: 'يلي ذلك مكان واحد لا يظهر إلا مع JavaScript.',
      two: 'يلي ذلك مكانان لا يظهران إلا مع JavaScript.',
      few: 'يلي ذلك # أماكن لا تظهر إلا مع JavaScript.',
      many: 'يلي ذلك # مكانًا لا تظهر إلا مع JavaScript.',
      other: 'يلي ذلك # مكان لا تظهر إلا مع JavaScript.',
    }),
  showRest: 'إظهار الباقي',
};

type Forms = Parameters<typeof plural>[1];

const MORE: Readonly<Record<keyof SearchMessages['search']['group'], Forms>> = {
  place: {
    zero: 'لا أماكن أخرى',
    one: 'ومكان آخر',
    two: 'ومكانان آخران',
    few: 'و# أماكن أخرى',
    many: 'و# مكانًا آخر',
    other: 'و# مكان آخر',
  },
  voice: {
    zero: 'لا مصادر أخرى',
    one: 'ومصدر آخر',
    two: 'ومصدران آخران',
    few: 'و# مصادر أخرى',
    many: 'و# مصدرًا آخر',
    other: 'و# مصدر آخر',
  },
  passage: {
    zero: 'لا اقتباسات أخرى',
    one: 'واقتباس آخر',
    two: 'واقتباسان آخران',
    few: 'و# اقتباسات أخرى',
    many: 'و# اقتباسًا آخر',
    other: 'و# اقتباس آخر',
  },
};

/** Messages of the search. */
export const search: SearchMessages = {
  search: {
    label: 'البحث في الاقتباسات',
    placeholder: 'كلمة أو مكان أو مصدر',
    clear: 'مسح البحث',
    results: 'نتائج البحث',
    group: { place: 'الأماكن', voice: 'المصادر', passage: 'الاقتباسات' },
    places: (count) =>
      plural(count, {
        zero: 'لا أماكن',
        one: 'مكان واحد',
        two: 'مكانان',
        few: '# أماكن',
        many: '# مكانًا',
        other: '# مكان',
      }),
    found: (counts) => `النتائج: ${counts.join('، ')}`,
    more: (kind, count) => `${plural(count, MORE[kind])}. أضف كلمة لتضييق البحث.`,
    nothing: (query) => `لا شيء في هذه الاقتباسات يطابق «${isolate(query)}».`,
    advice: 'جرّب كلمة واحدة، أو أوّل حروفها، أو اكتب الاسم من دون «ال» أو بتهجئة أخرى.',
  },
};

const isolatedNumber = (count: number) => isolate(number(count));

/** After «مع» the counted noun is in the genitive. */
const withUndated = (count: number) =>
  plural(count, {
    zero: 'لا اقتباسات بلا تاريخ',
    one: 'مع اقتباس واحد بلا تاريخ',
    two: 'مع اقتباسين بلا تاريخ',
    few: 'مع # اقتباسات بلا تاريخ',
    many: 'مع # اقتباسًا بلا تاريخ',
    other: 'مع # اقتباس بلا تاريخ',
  });

/** Messages of the timeline. */
export const timeline: TimelineMessages = {
  timeline: 'التواريخ في المقال',
  timelineMarks: 'الاقتباسات المؤرَّخة، من الأقدم إلى الأحدث',
  openTimeline: 'اختيار الزمن',
  closeTimeline: 'إغلاق اختيار الزمن',
  publication: 'النشر',
  publishedOn: (date) => `نُشر المقال في ${isolate(date)}`,

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
    `${isolatedNumber(drawn)} من ${isolatedNumber(dated)} من الاقتباسات المؤرَّخة، موزّعة على المدّة كلّها. أمّا التواريخ المختارة عليه فتسري عليها جميعًا.`,
};
