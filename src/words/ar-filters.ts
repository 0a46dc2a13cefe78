import type { FilterWords } from './filter-words.ts';
import { plural } from './format.ts';

const WITHOUT: Readonly<Record<Parameters<FilterWords['without']>[0], string>> = {
  families: 'أيّ موضوع',
  voices: 'أيّ مصدر',
  standings: 'كيفما قيل',
  precisions: 'أيّ دقّة',
  places: 'أيّ مكان',
  hideOneSource: 'مع ما يستند إلى مصدر واحد لم يُسمَّ',
  namedOnly: 'مع ما ليس منسوبًا بالاسم',
  time: 'أيّ زمن',
  undated: 'مع ما لا تاريخ له',
};

/** What is hidden is the object of its verb, and so in the accusative. */
const hiddenPassages = (count: number) =>
  plural('ar', count, {
    one: 'مقطعًا واحدًا',
    two: 'مقطعين',
    few: '# مقاطع',
    many: '# مقطعًا',
    other: '# مقطع',
  });

const ofTotal = (total: number) => `من أصل ${plural('ar', total, { other: '#' })}`;

/** The words of the filters. */
export const arFilters: FilterWords = {
  filters: 'تصفية المقاطع',
  closeFilters: 'إغلاق التصفية',
  activeFilters: 'التصفية الحالية',
  removeFilter: 'إزالة التصفية:',
  clearAllFilters: 'إزالة التصفية كلّها',
  passagesShown: (shown, total) =>
    `${plural('ar', shown, {
      zero: 'لا مقطع معروض',
      one: 'مقطع واحد معروض',
      two: 'مقطعان معروضان',
      few: '# مقاطع معروضة',
      many: '# مقطعًا معروضًا',
      other: '# مقطع معروض',
    })} ${ofTotal(total)}`,
  filterHead: {
    families: 'الموضوع',
    voices: 'المصدر',
    standings: 'كيف قيل',
    precisions: 'دقّة المكان',
    places: 'المكان',
    switches: 'الإسناد',
  },
  precision: {
    exact: 'موضع معيَّن',
    settlement: 'مدينة أو بلدة',
    district: 'قضاء',
    governorate: 'محافظة',
    vague: 'طريق أو حدود أو منطقة بلا حدود معيَّنة',
    country: 'بلد',
  },
  hideOneSource: 'إخفاء ما يستند إلى مصدر واحد لم يُسمَّ',
  namedOnly: 'الاقتصار على ما هو منسوب بالاسم',
  datedOnly: 'المؤرَّخ في المقال وحده',
  until: (date) => `حتى ${date}`,

  nothingMatches: 'لا مقطع يجمع كلّ ما اخترته.',
  oneWayBack: 'أيّ واحد ممّا يلي يعيد مقاطع إلى العرض:',
  noSingleWayBack: 'ولا يكفي التراجع عن اختيار واحد.',
  without: (restriction, passages) => `${WITHOUT[restriction]}: ${passages}`,
  showEverything: 'عرض كلّ المقاطع',

  hiddenAtPlace: (hidden, total) => `تحجب التصفية ${hiddenPassages(hidden)} ${ofTotal(total)} لهذا المكان.`,
  outsideFilters: 'هذا المقطع خارج التصفية، ويبقى معروضًا ما دام مفتوحًا.',

  passagesToCome: (count) =>
    plural('ar', count, {
      zero: 'لا مقاطع أخرى.',
      one: 'يلي ذلك مقطع واحد لا يظهر إلا مع JavaScript.',
      two: 'يلي ذلك مقطعان لا يظهران إلا مع JavaScript.',
      few: 'يلي ذلك # مقاطع لا تظهر إلا مع JavaScript.',
      many: 'يلي ذلك # مقطعًا لا تظهر إلا مع JavaScript.',
      other: 'يلي ذلك # مقطع لا تظهر إلا مع JavaScript.',
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
