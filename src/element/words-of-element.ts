import type { Language } from '../model/article.ts';
import type { FrameWords } from '../words/frame-words.ts';
import type { Words } from '../words/words.ts';
import { type InterfaceLanguage, inInterface } from '../model/languages.ts';

/** Every word an element needs in a language; the other language’s stay where they are. */
export async function wordsOfElement(language: Language): Promise<Words & FrameWords> {
  return inInterface(WORDS, language)();
}

const WORDS: Readonly<Record<InterfaceLanguage, () => Promise<Words & FrameWords>>> = {
  ar: async () => (await import('./ar-element.ts')).arElement,
  en: async () => (await import('./en-element.ts')).enElement,
};
