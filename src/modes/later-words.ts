import type { Reading } from '../cards/reading.ts';

/**
 * Completes the words of a reading. The page begins with those that every reader needs; whatever wakes later waits for
 * this first, so that nothing is ever drawn without its words.
 */
export async function laterWords({ language, words }: Reading): Promise<void> {
  const later =
    language === 'ar' ? (await import('../words/ar-later.ts')).arLater : (await import('../words/en-later.ts')).enLater;
  Object.assign(words, later);
}
