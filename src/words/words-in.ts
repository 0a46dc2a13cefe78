import type { Language } from '../model/article.ts';
import { arFaults } from './ar-faults.ts';
import { arParts } from './ar-later.ts';
import { arCore } from './ar.ts';
import { enFaults } from './en-faults.ts';
import { enParts } from './en-later.ts';
import { enCore } from './en.ts';
import type { WrittenMessages } from './words.ts';
import { type InterfaceLanguage, inInterface } from '../model/languages.ts';

const MESSAGES: Readonly<Record<InterfaceLanguage, WrittenMessages>> = {
  ar: { ...arCore, ...arParts, ...arFaults },
  en: { ...enCore, ...enParts, ...enFaults },
};

export function messagesFor(language: Language): WrittenMessages {
  return inInterface(MESSAGES, language);
}
