/** A BCP 47 language tag, of an article, a quotation or a page: `ar`, `en`, `pt-BR`. */
export type Language = string;

/** The BCP 47 tag of an undetermined language. */
export const UNDETERMINED: Language = 'und';

/** The languages the interface is written in. */
export const INTERFACE_LANGUAGES = ['ar', 'en', 'fr', 'uk', 'es', 'he', 'fa', 'ckb'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The language of the interface on pages in a language it is not translated into. */
export const FALLBACK = 'en' satisfies InterfaceLanguage;

/** Scripts written from right to left, by ISO 15924 code. */
const RIGHT_TO_LEFT = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/**
 * The language of the interface on a page in `language`: the same, its primary subtag (`ar` for `ar-SY`), or English.
 */
export const interfaceLanguage = (language: Language): InterfaceLanguage => {
  const [general] = language.split('-');
  return INTERFACE_LANGUAGES.find((own) => own === general) ?? FALLBACK;
};

/** In each language of the interface; data may lack some, and is then read in English. */
type InInterface<T> = Readonly<Partial<Record<InterfaceLanguage, T>> & Record<typeof FALLBACK, T>>;

/** Selects what is for a page in `language`. */
export const inInterface = <T>(each: InInterface<T>, language: Language): T =>
  each[interfaceLanguage(language)] ?? each[FALLBACK];

/** The script a language is usually written in, after Unicode CLDR; `tag` must be well formed. */
export const scriptOf = (tag: Language): string | undefined => new Intl.Locale(tag).maximize().script;

type Direction = 'ltr' | 'rtl';
/** Finding the script of a language takes longer than drawing its text, and every text asks. */
const DIRECTIONS = new Map<Language, Direction>();

/** The direction of a text in a language. */
export function directionOf(language: Language): Direction {
  const known = DIRECTIONS.get(language);
  if (known) return known;
  const found = RIGHT_TO_LEFT.test(scriptOf(language) ?? '') ? 'rtl' : 'ltr';
  DIRECTIONS.set(language, found);
  return found;
}

/** The direction of a page in `language`: that of its interface. */
export const pageDirection = (language: Language): 'ltr' | 'rtl' => directionOf(interfaceLanguage(language));

export const isRightToLeft = (language: Language): boolean => pageDirection(language) === 'rtl';

/** The inline end and the inline start of a page, as physical sides. */
export const onwardIn = (language: Language): 'left' | 'right' => (isRightToLeft(language) ? 'left' : 'right');
export const backIn = (language: Language): 'left' | 'right' => (isRightToLeft(language) ? 'right' : 'left');

/** A language’s name in that language (endonym), for links to pages in it. */
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
