import { counted, number } from './formats.ts';
import { passages } from './core.ts';
import type { FilterMessages, SearchMessages, TimelineMessages } from '../messages/filters.ts';
import { isolate } from '../format.ts';

const WITHOUT: Readonly<Record<Parameters<FilterMessages['without']>[0], string>> = {
  topics: 'هر موضوعی',
  voices: 'هر منبعی',
  sourceTypes: 'هر نوع منبعی',
  standings: 'با هر شیوهٔ بیان',
  precisions: 'با هر دقتی',
  places: 'هر مکانی',
  hideOneSource: 'همراه با آنچه به یک منبع بدون ذکر نام متکی است',
  namedOnly: 'همراه با منابع بدون ذکر نام و متن خود رسانه',
  time: 'هر زمانی',
  undated: 'همراه با نقل‌قول‌های بدون تاریخ',
};

/** Messages of the filters. «فیلتر» is avoided: to many readers it means a blocked site. */
export const filters: FilterMessages = {
  filters: 'انتخاب نقل‌قول‌ها',
  closeFilters: 'بستن بخش انتخاب',
  activeFilters: 'انتخاب‌های فعال',
  removeFilter: 'برداشتن این انتخاب:',
  clearAllFilters: 'برداشتن همهٔ انتخاب‌ها',
  passagesShown: (shown, total) => `نمایش ${passages(shown)} از ${number(total)}`,
  filterHead: {
    topics: 'موضوع',
    voices: 'منبع',
    sourceTypes: 'نوع منبع',
    standings: 'شیوهٔ بیان',
    precisions: 'دقت مکان',
    places: 'مکان',
    switches: 'انتساب',
  },
  precision: {
    exact: 'نقطهٔ دقیق',
    settlement: 'شهر',
    district: 'شهرستان',
    governorate: 'استان',
    vague: 'جاده، مرز یا منطقه‌ای بدون حدود مشخص',
    country: 'کشور',
  },
  hideOneSource: 'پنهان کردن آنچه به یک منبع بدون ذکر نام متکی است',
  namedOnly: 'فقط اشخاص با ذکر نام و نهادها',
  datedOnly: 'فقط نقل‌قول‌های تاریخ‌دار',
  until: (date) => `تا ${date}`,

  nothingMatches: 'هیچ نقل‌قولی با همهٔ انتخاب‌های شما مطابقت ندارد.',
  oneWayBack: 'برای دیدن نقل‌قول‌ها یکی از این انتخاب‌ها را بردارید:',
  noSingleWayBack: 'برداشتن فقط یکی از انتخاب‌ها کافی نیست.',
  without: (restriction, shown) => `${WITHOUT[restriction]}: ${shown}`,
  showEverything: 'نمایش همهٔ نقل‌قول‌ها',

  hiddenAtPlace: (hidden, total) =>
    `با این انتخاب، ${passages(hidden)} از ${number(total)} نقل‌قول این مکان پنهان است.`,
  outsideFilters: 'این نقل‌قول بیرون از انتخاب شماست؛ تا وقتی باز است نمایش داده می‌شود.',

  passagesToCome: (count) => `${passages(count)} دیگر در ادامه هست که با جاوااسکریپت نمایش داده می‌شود.`,
  placesToCome: (count) => `${counted(count, 'مکان')} دیگر در ادامه هست که با جاوااسکریپت نمایش داده می‌شود.`,
  showRest: 'نمایش بقیه',
};

const NAMES = { place: 'مکان', voice: 'منبع', passage: 'نقل‌قول' } as const;

/** Messages of the search. */
export const search: SearchMessages = {
  search: {
    label: 'جست‌وجو در نقل‌قول‌ها',
    placeholder: 'یک واژه، مکان یا منبع',
    clear: 'پاک کردن جست‌وجو',
    results: 'نتایج جست‌وجو',
    group: { place: 'مکان‌ها', voice: 'منابع', passage: 'نقل‌قول‌ها' },
    places: (count) => counted(count, 'مکان'),
    found: (counts) => `نتایج: ${counts.join('، ')}`,
    more: (kind, count) => `و ${counted(count, NAMES[kind])} دیگر. برای محدود کردن جست‌وجو واژه‌ای اضافه کنید.`,
    nothing: (query) => `در این نقل‌قول‌ها موردی برای «${isolate(query)}» پیدا نشد.`,
    advice: 'یک واژه، حروف اول آن یا املای دیگری از نام را امتحان کنید: مثلاً بدون «ال».',
  },
};

const withUndated = (count: number) => `همراه با ${passages(count)} بدون تاریخ`;

/** Messages of the timeline. */
export const timeline: TimelineMessages = {
  timeline: 'تاریخ‌ها در مقاله',
  timelineMarks: 'نقل‌قول‌های تاریخ‌دار، از قدیم به جدید',
  openTimeline: 'انتخاب زمان',
  closeTimeline: 'بستن انتخاب زمان',
  publication: 'انتشار',
  publishedOn: (date) => `مقاله در ${isolate(date)} منتشر شد`,

  period: 'بازهٔ نمایش‌داده‌شده',
  periodFrom: 'آغاز بازه',
  periodTo: 'پایان بازه',
  chooseDates: 'انتخاب تاریخ‌ها',
  wholePeriod: 'کل بازه',
  periodOf: (from, to) => `از ${isolate(from)} تا ${isolate(to)}`,

  withUndated,
  listUndated: 'فهرست نقل‌قول‌های بدون تاریخ',
  undatedInOrder: 'نقل‌قول‌های بدون تاریخ، به ترتیب متن',
  timeShown: (period, undated, count) => {
    if (undated === 'none') return period;
    return `${period}، ${undated === 'with' ? withUndated(count) : 'به‌جز نقل‌قول‌های بدون تاریخ'}`;
  },

  printedTime: (words) => `«${isolate(words)}»`,
  datedMark: (date, printed, said) => `${isolate(date)}${printed === undefined ? '' : `، ${printed}`}. ${said}`,
  undatedMark: (paragraph, said) => `بدون تاریخ، ${paragraph}. ${said}`,
  saidBy: (attribution, standing, opening) => `${isolate(attribution)} (${standing}): «${isolate(opening)}»`,

  timelineSample: (drawn, dated) =>
    `شمار تاریخ‌ها بیش از آن است که همه رسم شود: خط زمان ${passages(drawn)} از ${number(dated)} نقل‌قول تاریخ‌دار را نشان می‌دهد، ` +
    'پراکنده در کل بازه. تاریخ‌هایی که روی آن انتخاب می‌کنید بر همهٔ آن‌ها اعمال می‌شود.',
};
