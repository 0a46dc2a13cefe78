import type { InterfaceLanguage, Language } from '../text/languages.ts';

/** Names of languages for which newspapers differ from Unicode CLDR. */
const NEWSPAPER_NAMES: Readonly<Partial<Record<InterfaceLanguage, Readonly<Record<Language, string>>>>> = {
  ar: { en: 'الإنكليزية' },
};

/** The name of a language in an interface language: `nameOfLanguage('fr', 'en')` is French. */
export function nameOfLanguage(language: Language, interfaceLanguage: InterfaceLanguage): string {
  const usual = new Intl.DisplayNames(interfaceLanguage, { type: 'language' }).of(language) ?? language;
  return NEWSPAPER_NAMES[interfaceLanguage]?.[language] ?? usual;
}
