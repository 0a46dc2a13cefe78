export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

type LanguageFacts = {
  readonly direction: 'ltr' | 'rtl';
  /** As `Intl` takes it, with digits and calendar. Dates are those of Iraqi newspapers and of British ones. */
  readonly locale: string;
  /** The locale of its other month names, where papers write both. */
  readonly otherMonths?: string;
  readonly script: 'Arab' | 'Latn';
  readonly comma: string;
  /** Its pages below the address of the site: the first language stands at the root. */
  readonly folder: string;
};

/** What the program has to know of a language. Nowhere else is one asked for by its tag. */
const FACTS: Readonly<Record<Language, LanguageFacts>> = {
  ar: {
    direction: 'rtl',
    locale: 'ar-IQ-u-nu-latn-ca-gregory',
    otherMonths: 'ar-EG-u-ca-gregory',
    script: 'Arab',
    comma: '،',
    folder: '',
  },
  en: {
    direction: 'ltr',
    locale: 'en-GB',
    script: 'Latn',
    comma: ',',
    folder: 'en/',
  },
};

export const factsOfLanguage = (language: Language): LanguageFacts => FACTS[language];

export const directionOf = (language: Language): LanguageFacts['direction'] => FACTS[language].direction;

export const isRightToLeft = (language: Language): boolean => directionOf(language) === 'rtl';

/** The side reading goes to, and the one it comes from. */
export const onwardIn = (language: Language): 'left' | 'right' => (isRightToLeft(language) ? 'left' : 'right');
export const backIn = (language: Language): 'left' | 'right' => (isRightToLeft(language) ? 'right' : 'left');

/** Stands between the items of a list. */
export const listSeparator = (language: Language): string => `${FACTS[language].comma} `;

/** The language of a tag, as of a document; the first where it is none of ours. */
export const languageOfTag = (tag: string): Language => LANGUAGES.find((language) => language === tag) ?? LANGUAGES[0];

/** The address of a language’s pages, where `base` is that of the site. */
export const baseOfLanguage = (base: string, language: Language): string => `${base}${FACTS[language].folder}`;

/** The language a page is offered in besides. */
export const otherLanguage = (language: Language): Language =>
  LANGUAGES.find((other) => other !== language) ?? language;
