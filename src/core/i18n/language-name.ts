import type { Language } from '../text/languages.ts';
import type { Formats } from './messages/formats.ts';

/** The name of a language in a language of the interface: of `fr` in English, French. */
export function nameOfLanguage(language: Language, { language: own, languageNames }: Formats): string {
  const usual = new Intl.DisplayNames(own, { type: 'language' }).of(language) ?? language;
  return languageNames?.[language] ?? usual;
}
