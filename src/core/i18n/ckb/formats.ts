import { numberIn, pluralIn } from '../format.ts';
import type { Formats } from '../messages/formats.ts';

const months = [
  'کانوونی دووەم',
  'شوبات',
  'ئازار',
  'نیسان',
  'ئایار',
  'حوزەیران',
  'تەممووز',
  'ئاب',
  'ئەیلوول',
  'تشرینی یەکەم',
  'تشرینی دووەم',
  'کانوونی یەکەم',
];

/** Central Kurdish (Sorani), as newsrooms of Erbil and Sulaymaniyah print it; browsers often lack it in `Intl`. */
export const formats: Formats = {
  language: 'ckb',
  locale: 'ckb-IQ-u-ca-gregory-nu-arab',
  // The ezafe `ی` binds the day to the month, and the month to the year.
  ownDates: {
    months,
    date: (year, month, day) =>
      month === undefined ? year : `${day === undefined ? '' : `${day}ی `}${month}ی ${year}`,
  },
  numbersLike: 'en-u-nu-arab',
  comma: '،',
  colon: ':',
  quotes: ['“', '”'],
  languageNames: {
    am: 'ئەمهەری',
    ar: 'عەرەبی',
    az: 'ئازەربایجانی',
    bn: 'بەنگالی',
    ckb: 'کوردیی سۆرانی',
    de: 'ئەڵمانی',
    el: 'یۆنانی',
    en: 'ئینگلیزی',
    es: 'ئیسپانی',
    fa: 'فارسی',
    'fa-AF': 'دەری',
    fr: 'فەرەنسی',
    ha: 'هاوسا',
    he: 'عیبری',
    hi: 'هیندی',
    hy: 'ئەرمەنی',
    id: 'ئیندۆنیزی',
    it: 'ئیتاڵی',
    ja: 'ژاپۆنی',
    ka: 'جۆرجی',
    kmr: 'کوردیی کورمانجی',
    ko: 'کۆری',
    ku: 'کوردی',
    my: 'بورمی',
    nl: 'هۆڵەندی',
    pl: 'پۆڵەندی',
    prs: 'دەری',
    ps: 'پەشتۆ',
    pt: 'پورتوگالی',
    'pt-BR': 'پورتوگالی (بەڕازیل)',
    ro: 'ڕۆمانی',
    ru: 'ڕووسی',
    so: 'سۆماڵی',
    sv: 'سویدی',
    sw: 'سواحیلی',
    syr: 'سریانی',
    ti: 'تیگرینیا',
    tr: 'تورکی',
    uk: 'ئۆکرانی',
    ur: 'ئوردو',
    vi: 'ڤیەتنامی',
    zh: 'چینی',
  },
};

/** After a number a noun stays in the singular; only verbs and pronouns differ. */
export const plural = pluralIn<'one' | 'other'>(formats);
export const number = numberIn(formats);
