import type { Language } from '../model/article.ts';
import { arLater } from './ar-later.ts';
import { arCore } from './ar.ts';
import { enLater } from './en-later.ts';
import { enCore } from './en.ts';
import type { Words } from './words.ts';

const WORDS: Readonly<Record<Language, Words>> = { ar: { ...arCore, ...arLater }, en: { ...enCore, ...enLater } };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
