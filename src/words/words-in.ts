import type { Language } from '../model/article.ts';
import { arFaults } from './ar-faults.ts';
import { arLater } from './ar-later.ts';
import { arCore } from './ar.ts';
import { enFaults } from './en-faults.ts';
import { enLater } from './en-later.ts';
import { enCore } from './en.ts';
import type { WrittenWords } from './words.ts';
import { type InterfaceLanguage, inInterface } from '../model/languages.ts';

const WORDS: Readonly<Record<InterfaceLanguage, WrittenWords>> = {
  ar: { ...arCore, ...arLater, ...arFaults },
  en: { ...enCore, ...enLater, ...enFaults },
};

export function wordsIn(language: Language): WrittenWords {
  return inInterface(WORDS, language);
}
