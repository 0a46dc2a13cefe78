import type { InterfaceLanguage, Language } from '../text/languages.ts';

/** Names of languages where newspapers write another than Unicode CLDR has. */
const NEWSPAPER_NAMES: Readonly<Partial<Record<InterfaceLanguage, Readonly<Record<Language, string>>>>> = {
  ar: { en: 'الإنكليزية' },
};

/** The name of a language in a language of the interface: `nameOfLanguage('fr', 'en')` is French. */
export function nameOfLanguage(language: Language, spoken: InterfaceLanguage): string {
  const usual = new Intl.DisplayNames(spoken, { type: 'language' }).of(language) ?? language;
  return NEWSPAPER_NAMES[spoken]?.[language] ?? usual;
}
