import type { InterfaceLanguage } from '../model/languages.ts';
import { arTeach } from './ar-teach.ts';
import { enTeach } from './en-teach.ts';
import type { TeachWords } from './teach-words.ts';

export const TEACH_WORDS: Readonly<Record<InterfaceLanguage, TeachWords>> = { ar: arTeach, en: enTeach };
