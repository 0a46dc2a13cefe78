import { numberIn, pluralIn } from '../format.ts';
import { nameOfLanguage } from '../language-name.ts';
import type { Formats } from '../messages/formats.ts';
import type { Language } from '../../text/languages.ts';

const months = 'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(
  ' ',
);
const monthsOfDay = 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(' ');

/** The genitive of a month: `червня` of `червень`. */
const ofMonth = (month: string) => monthsOfDay[months.indexOf(month)] ?? month;

/** Ukrainian. A no-break space (U+00A0) stands before a dash and before a unit. */
export const formats: Formats = {
  language: 'uk',
  locale: 'uk-UA',
  // `Intl` writes “2023 р.”; newspapers write the word.
  ownDates: {
    months,
    date: (year, month, day) =>
      month === undefined
        ? `${year} рік`
        : day === undefined
          ? `${month} ${year} року`
          : `${day} ${ofMonth(month)} ${year} року`,
  },
  comma: ',',
  colon: ':',
  quotes: ['«', '»'],
};

/** The category `other` is that of fractions. */
export const plural = pluralIn<'one' | 'few' | 'many' | 'other'>(formats);
export const number = numberIn(formats);

/** The genitive of a date: “1 серпня 2018 року” (of both cases), “серпня 2018 року”, “2018 року”. */
export const ofDate = (date: string) => date.replace(/^\p{L}+/u, ofMonth).replace(/ рік$/, ' року');
/** “з 1 серпня 2018 року”, “із серпня 2018 року”: the preposition gets a vowel before a sibilant. */
export const fromDate = (date: string) => {
  const genitive = ofDate(date);
  return `${/^[жзсцчшщ]/.test(genitive) ? 'із' : 'з'} ${genitive}`;
};
/** “до серпня 2018 року”. */
export const toDate = (date: string) => `до ${ofDate(date)}`;

/** “in Arabic”: the instrumental of the adjective; a name that is none (“іврит”) follows the word for language. */
export const writtenIn = (language: Language) => {
  const name = nameOfLanguage(language, formats);
  const [words = '', variety] = name.split(/(?= \()/);
  if (!/[зсц]ька$/.test(words)) return `мовою ${name}`;
  return `${words.replace(/а(?= |$)/g, 'ою')}${variety ?? ''}`;
};
