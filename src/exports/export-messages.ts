import type { ExportMessages } from '../core/i18n/messages/exports.ts';
import { interfaceLanguage, type InterfaceLanguage, type Language } from '../core/text/languages.ts';

const known = new Map<InterfaceLanguage, ExportMessages>();

/**
 * Provides the labels of languages, before the first file or reference is written: the build those of all languages, a
 * page those of its article.
 */
export function provideExportMessages(languages: readonly ExportMessages[]): void {
  for (const messages of languages) known.set(messages.formats.language, messages);
}

/** The labels of the interface in `language`. */
export function exportMessages(language: Language): ExportMessages {
  const messages = known.get(interfaceLanguage(language));
  if (!messages) throw new Error(`${language}: found no labels of files; expected provideExportMessages before`);
  return messages;
}
