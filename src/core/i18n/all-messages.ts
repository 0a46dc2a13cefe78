import { INTERFACE_LANGUAGES, interfaceLanguage, type InterfaceLanguage, type Language } from '../text/languages.ts';
import type { LanguageMessages } from './messages/language.ts';

/** Each language of the interface is a folder beside this file, with everything of that language. */
async function folderOf(language: InterfaceLanguage): Promise<readonly [InterfaceLanguage, LanguageMessages]> {
  const { messages }: { readonly messages: LanguageMessages } = await import(`./${language}/index.ts`);
  return [language, messages];
}

const ALL = new Map(await Promise.all(INTERFACE_LANGUAGES.map(folderOf)));

/** All messages of the interface on pages in `language`, for the build and for tests; scripts load only their own. */
export function allMessages(language: Language): LanguageMessages {
  const own = interfaceLanguage(language);
  const messages = ALL.get(own);
  if (!messages) throw new Error(`src/core/i18n/${own}/: found no messages`);
  return messages;
}
