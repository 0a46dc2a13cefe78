import { isolate, plural } from './format.ts';
import type { SearchMessages } from './search-words.ts';

type Forms = Parameters<typeof plural>[2];

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

/** The words of the search. */
export const arSearch: SearchMessages = {
  search: {
    label: 'البحث في الاقتباسات',
    placeholder: 'كلمة أو مكان أو مصدر',
    clear: 'مسح البحث',
    results: 'نتائج البحث',
    group: { place: 'الأماكن', voice: 'المصادر', passage: 'الاقتباسات' },
    places: (count) =>
      plural('ar', count, {
        zero: 'لا أماكن',
        one: 'مكان واحد',
        two: 'مكانان',
        few: '# أماكن',
        many: '# مكانًا',
        other: '# مكان',
      }),
    found: (counts) => `النتائج: ${counts.join('، ')}`,
    more: (kind, count) => `${plural('ar', count, MORE[kind])}. أضف كلمة لتضييق البحث.`,
    nothing: (query) => `لا شيء في هذه الاقتباسات يطابق «${isolate(query)}».`,
    advice: 'جرّب كلمة واحدة، أو أوّل حروفها، أو اكتب الاسم من دون «ال» أو بتهجئة أخرى.',
  },
};
