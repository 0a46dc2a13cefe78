import type { FilterMessages } from './filter-words.ts';
import { plural } from './format.ts';

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

/** What is hidden is the object of its verb, and so in the accusative. */
const hiddenPassages = (count: number) =>
  plural('ar', count, {
    one: 'اقتباسًا واحدًا',
    two: 'اقتباسين',
    few: '# اقتباسات',
    many: '# اقتباسًا',
    other: '# اقتباس',
  });

const ofTotal = (total: number) => `من أصل ${plural('ar', total, { other: '#' })}`;

/** The words of the filters. */
export const arFilters: FilterMessages = {
  filters: 'اختيار الاقتباسات',
  closeFilters: 'إغلاق الاختيار',
  activeFilters: 'الاختيار الحالي',
  removeFilter: 'إلغاء الاختيار:',
  clearAllFilters: 'إلغاء الاختيار كلّه',
  passagesShown: (shown, total) =>
    `${plural('ar', shown, {
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
    plural('ar', count, {
      zero: 'لا اقتباسات أخرى.',
      one: 'يلي ذلك اقتباس واحد لا يظهر إلا مع JavaScript.',
      two: 'يلي ذلك اقتباسان لا يظهران إلا مع JavaScript.',
      few: 'يلي ذلك # اقتباسات لا تظهر إلا مع JavaScript.',
      many: 'يلي ذلك # اقتباسًا لا تظهر إلا مع JavaScript.',
      other: 'يلي ذلك # اقتباس لا تظهر إلا مع JavaScript.',
    }),
  placesToCome: (count) =>
    plural('ar', count, {
      zero: 'لا أماكن أخرى.',
      one: 'يلي ذلك مكان واحد لا يظهر إلا مع JavaScript.',
      two: 'يلي ذلك مكانان لا يظهران إلا مع JavaScript.',
      few: 'يلي ذلك # أماكن لا تظهر إلا مع JavaScript.',
      many: 'يلي ذلك # مكانًا لا تظهر إلا مع JavaScript.',
      other: 'يلي ذلك # مكان لا تظهر إلا مع JavaScript.',
    }),
  showRest: 'إظهار الباقي',
};
