import type { Reading } from '../cards/reading.ts';
import type { LaterWords } from '../words/words.ts';
import { type InterfaceLanguage, inInterface } from '../model/languages.ts';

/**
 * Completes the words of a reading. The page begins with those that every reader needs; whatever wakes later waits for
 * this first, so that nothing is ever drawn without its words.
 */
export async function laterWords({ language, words }: Reading): Promise<void> {
  Object.assign(words, await inInterface(LATER, language)());
}

const LATER: Readonly<Record<InterfaceLanguage, () => Promise<LaterWords>>> = {
  ar: async () => (await import('../words/ar-later.ts')).arLater,
  en: async () => (await import('../words/en-later.ts')).enLater,
};
