import type { FullViewContext, ViewContext } from '../cards/reading.ts';
import { type InterfaceLanguage, inInterface } from '../model/languages.ts';
import type { PartMessages } from '../words/words.ts';

/**
 * The reading with the messages of the parts that come later. The page begins with those that every reader needs; whatever
 * wakes later waits for this first, so that nothing is ever drawn without its words. The same object every time.
 */
export async function loadLaterMessages(reading: ViewContext): Promise<FullViewContext> {
  const later = await inInterface(LATER_MESSAGES, reading.language)();
  const full = fullContexts.get(reading) ?? { ...reading, words: { ...reading.words, ...later } };
  fullContexts.set(reading, full);
  return full;
}

const fullContexts = new WeakMap<ViewContext, FullViewContext>();

const LATER_MESSAGES: Readonly<Record<InterfaceLanguage, () => Promise<PartMessages>>> = {
  ar: async () => (await import('../words/ar-later.ts')).arParts,
  en: async () => (await import('../words/en-later.ts')).enParts,
};
