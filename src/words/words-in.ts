import type { Language } from '../model/article.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

const WORDS: Readonly<Record<Language, Words>> = { ar, en };

export function wordsIn(language: Language): Words {
  return WORDS[language];
}
