import { type Language, ownName } from '../text/languages.ts';
import type { Formats } from './messages/formats.ts';

/** The name of a language in a language of the interface: of `fr` in English, French. */
export function nameOfLanguage(language: Language, { language: own, languageNames }: Formats): string {
  const named = languageNames?.[language];
  if (named !== undefined) return named;
  const names = new Intl.DisplayNames(own, { type: 'language' });
  // A browser without names in `own` would answer in the language of the reader’s system.
  return (names.resolvedOptions().locale === own ? names.of(language) : undefined) ?? ownName(language);
}
