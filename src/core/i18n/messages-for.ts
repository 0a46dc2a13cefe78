import type { Language } from '../article/article.ts';
import { allMessages } from './all-messages.ts';
import type { WrittenMessages } from './messages/build.ts';

/** The messages of prerendered pages in a language. */
export function messagesFor(language: Language): WrittenMessages {
  const { core, later, faults } = allMessages(language);
  return { ...core, ...later, ...faults };
}
