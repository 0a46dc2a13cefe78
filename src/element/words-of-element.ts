import type { Language } from '../model/article.ts';
import type { EmbedMessages } from '../words/frame-words.ts';
import type { InterfaceMessages } from '../words/words.ts';
import { type InterfaceLanguage, inInterface } from '../model/languages.ts';

/** Every word an element needs in a language; the other language’s stay where they are. */
export async function loadElementMessages(language: Language): Promise<InterfaceMessages & EmbedMessages> {
  return inInterface(ELEMENT_MESSAGES, language)();
}

const ELEMENT_MESSAGES: Readonly<Record<InterfaceLanguage, () => Promise<InterfaceMessages & EmbedMessages>>> = {
  ar: async () => (await import('./ar-element.ts')).arElement,
  en: async () => (await import('./en-element.ts')).enElement,
};
