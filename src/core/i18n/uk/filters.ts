import { formats, fromDate, number, plural, toDate } from './formats.ts';
import { passages, places } from './core.ts';
import type { FilterMessages, SearchMessages, TimelineMessages } from '../messages/filters.ts';
import { inQuotes, isolate } from '../format.ts';

const WITHOUT: Readonly<Record<Parameters<FilterMessages['without']>[0], string>> = {
  topics: 'Будь-яка тема',
  voices: 'Будь-яке джерело',
  sourceTypes: 'Будь-який тип джерела',
  standings: 'Хоч би як це сказано',
  precisions: 'Будь-яка точність',
  places: 'Будь-яке місце',
  hideOneSource: 'Разом із тим, що спирається на одне неназване джерело',
  namedOnly: 'Разом із неназваними джерелами',
  time: 'Будь-який час',
  undated: 'Разом із недатованими уривками',
};

/** Messages of the filters. */
export const filters: FilterMessages = {
  filters: 'Відбір уривків',
  closeFilters: 'Закрити відбір',
  activeFilters: 'Умови відбору',
  removeFilter: 'Прибрати умову:',
  clearAllFilters: 'Скинути всі умови',
  passagesShown: (shown, total) => `Показано ${passages(shown)} з ${number(total)}`,
  filterHead: {
    topics: 'Тема',
    voices: 'Джерело',
    sourceTypes: 'Тип джерела',
    standings: 'Як це сказано',
    precisions: 'Точність місця',
    places: 'Місце',
    switches: 'Атрибуція',
  },
  precision: {
    exact: 'Точне місце',
    settlement: 'Населений пункт',
    district: 'Район',
    governorate: 'Область або провінція',
    vague: 'Дорога, кордон або територія без чітких меж',
    country: 'Країна',
  },
  hideOneSource: 'Приховати те, що спирається на одне неназване джерело',
  namedOnly: 'Лише названі особи й організації',
  datedOnly: 'Лише датовані уривки',
  until: toDate,

  nothingMatches: 'Жоден уривок не відповідає всім вибраним умовам.',
  oneWayBack: 'Приберіть одну з умов, щоб побачити уривки:',
  noSingleWayBack: 'Прибрати лише одну умову недостатньо.',
  without: (restriction, count) => `${WITHOUT[restriction]}: ${count}`,
  showEverything: 'Показати всі уривки',

  hiddenAtPlace: (hidden, total) => `Умови відбору приховують ${passages(hidden)} з ${number(total)} про це місце.`,
  outsideFilters: 'Цей уривок не відповідає умовам відбору; він лишається на екрані, доки відкритий.',

  passagesToCome: (count) =>
    plural(count, {
      one: 'Далі ще # уривок; щоб його показати, потрібен JavaScript.',
      few: 'Далі ще # уривки; щоб їх показати, потрібен JavaScript.',
      many: 'Далі ще # уривків; щоб їх показати, потрібен JavaScript.',
      other: 'Далі ще # уривка; щоб їх показати, потрібен JavaScript.',
    }),
  placesToCome: (count) =>
    plural(count, {
      one: 'Далі ще # місце; щоб його показати, потрібен JavaScript.',
      few: 'Далі ще # місця; щоб їх показати, потрібен JavaScript.',
      many: 'Далі ще # місць; щоб їх показати, потрібен JavaScript.',
      other: 'Далі ще # місця; щоб їх показати, потрібен JavaScript.',
    }),
  showRest: 'Показати решту',
};

const MORE: Readonly<Record<keyof SearchMessages['search']['group'], Parameters<typeof plural>[1]>> = {
  place: { one: 'і ще # місце', few: 'і ще # місця', many: 'і ще # місць', other: 'і ще # місця' },
  voice: { one: 'і ще # джерело', few: 'і ще # джерела', many: 'і ще # джерел', other: 'і ще # джерела' },
  passage: { one: 'і ще # уривок', few: 'і ще # уривки', many: 'і ще # уривків', other: 'і ще # уривка' },
};

/** Messages of the search. */
export const search: SearchMessages = {
  search: {
    label: 'Пошук в уривках',
    placeholder: 'Слово, місце або джерело',
    clear: 'Очистити пошук',
    results: 'Результати пошуку',
    group: { place: 'Місця', voice: 'Джерела', passage: 'Уривки' },
    places,
    found: (counts) => `Знайдено: ${counts.join(', ')}`,
    more: (kind, count) => `${plural(count, MORE[kind])}. Додайте слово, щоб звузити пошук.`,
    nothing: (query) => `За запитом ${inQuotes(isolate(query), formats)} у цих уривках нічого не знайдено.`,
    advice: 'Спробуйте одне слово, його перші літери або інше написання назви чи імені: наприклад, без «аль-».',
  },
};

/** Messages of the timeline. */
export const timeline: TimelineMessages = {
  timeline: 'Дати у статті',
  timelineMarks: 'Датовані уривки, спершу найдавніші',
  openTimeline: 'Вибрати період',
  closeTimeline: 'Закрити вибір періоду',
  publication: 'Вихід',
  publishedOn: (date) => `Статтю опубліковано ${isolate(date)}`,

  period: 'Показаний період',
  periodFrom: 'Початок періоду',
  periodTo: 'Кінець періоду',
  chooseDates: 'Вибрати дати',
  wholePeriod: 'Увесь період',
  periodOf: (from, to) => `${fromDate(from)} ${toDate(to)}`,

  withUndated: (count) =>
    plural(count, {
      one: 'Додати # недатований уривок',
      few: 'Додати # недатовані уривки',
      many: 'Додати # недатованих уривків',
      other: 'Додати # недатованого уривка',
    }),
  listUndated: 'Показати недатовані',
  undatedInOrder: 'Недатовані уривки, за порядком у статті',
  timeShown: (period, undated, count) => {
    if (undated === 'none') return period;
    // In the instrumental.
    const included = plural(count, {
      one: 'Разом із # недатованим уривком',
      few: 'Разом із # недатованими уривками',
      many: 'Разом із # недатованими уривками',
      other: 'Разом із # недатованого уривка',
    });
    return `${period}. ${undated === 'with' ? included : 'Без недатованих уривків'}`;
  },

  printedTime: (words) => inQuotes(isolate(words), formats),
  datedMark: (date, printed, said) => `${isolate(date)}${printed === undefined ? '' : `, ${printed}`}. ${said}`,
  undatedMark: (paragraph, said) => `Без дати, ${paragraph.toLowerCase()}. ${said}`,
  saidBy: (attribution, standing, opening) =>
    `${isolate(attribution)} (${standing}): ${inQuotes(isolate(opening), formats)}`,

  timelineSample: (drawn, dated) =>
    `Дат забагато, щоб показати всі: на шкалі ${number(drawn)} з ${number(dated)} датованих уривків, розподілених по всьому ` +
    'періоду. Вибрані на ній дати діють для всіх уривків.',
};
