/** The tag of a language after BCP 47, as of an article, a quotation or a page: `ar`, `en`, `pt-BR`. */
export type Language = string;

/** The tag of a language that is not known, after BCP 47. */
export const UNDETERMINED: Language = 'und';

/** The languages the interface is written in. */
export const INTERFACE_LANGUAGES = ['ar', 'en'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** What the interface is shown in where it is not written in the language of the page. */
const FALLBACK: InterfaceLanguage = 'en';

type InterfaceFacts = {
  /** As `Intl` takes it, with digits and calendar. Dates are as newspapers of that country print them. */
  readonly locale: string;
  /** The locale of its other month names, where papers write both. */
  readonly otherMonths?: string;
  readonly comma: string;
};

/** What the program has to know of a language it is written in. Nowhere else is one asked for by its tag. */
const FACTS: Readonly<Record<InterfaceLanguage, InterfaceFacts>> = {
  ar: {
    locale: 'ar-IQ-u-nu-latn-ca-gregory',
    otherMonths: 'ar-EG-u-ca-gregory',
    comma: '،',
  },
  en: { locale: 'en-GB', comma: ',' },
};

/** Scripts written from right to left, by their codes in ISO 15924. */
const RIGHT_TO_LEFT = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/** The language of the interface on a page in `language`: the same, its general form (`ar` for `ar-SY`), or English. */
export const interfaceLanguage = (language: Language): InterfaceLanguage => {
  const [general] = language.split('-');
  return INTERFACE_LANGUAGES.find((own) => own === general) ?? FALLBACK;
};

/** The messages of a page in `language`, from those of each language of the interface. */
export const inInterface = <T>(messages: Readonly<Record<InterfaceLanguage, T>>, language: Language): T =>
  messages[interfaceLanguage(language)];

/** What is known of the language of the interface on a page in `language`. */
export const interfaceFacts = (language: Language): InterfaceFacts => inInterface(FACTS, language);

/** The script a language is usually written in, after Unicode CLDR; `tag` must be well formed. */
export const scriptOf = (tag: Language): string | undefined => new Intl.Locale(tag).maximize().script;

/** The direction of a text in a language. */
export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(scriptOf(language) ?? '') ? 'rtl' : 'ltr';

/** The direction of a page in `language`: that of its interface. */
export const pageDirection = (language: Language): 'ltr' | 'rtl' => directionOf(interfaceLanguage(language));

export const isRightToLeft = (language: Language): boolean => pageDirection(language) === 'rtl';

/** The side reading goes to on a page, and the one it comes from. */
export const onwardIn = (language: Language): 'left' | 'right' => (isRightToLeft(language) ? 'left' : 'right');
export const backIn = (language: Language): 'left' | 'right' => (isRightToLeft(language) ? 'right' : 'left');

/** Stands between the items of a list on a page. */
export const listSeparator = (language: Language): string => `${interfaceFacts(language).comma} `;

/** The name of a language in that language, as it stands on the way to a page in it. */
export const ownName = (language: Language): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

/** Whether a tag is well formed and written as BCP 47 recommends: `pt-BR`, not `pt_br`. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
