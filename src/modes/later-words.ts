import type { FullReading, Reading } from '../cards/reading.ts';
import { type InterfaceLanguage, inInterface } from '../model/languages.ts';
import type { LaterWords } from '../words/words.ts';

/**
 * The reading with the messages of the parts that come later. The page begins with those that every reader needs; whatever
 * wakes later waits for this first, so that nothing is ever drawn without its words. The same object every time.
 */
export async function laterWords(reading: Reading): Promise<FullReading> {
  const later = await inInterface(LATER, reading.language)();
  const full = completed.get(reading) ?? { ...reading, words: { ...reading.words, ...later } };
  completed.set(reading, full);
  return full;
}

const completed = new WeakMap<Reading, FullReading>();

const LATER: Readonly<Record<InterfaceLanguage, () => Promise<LaterWords>>> = {
  ar: async () => (await import('../words/ar-later.ts')).arLater,
  en: async () => (await import('../words/en-later.ts')).enLater,
};
