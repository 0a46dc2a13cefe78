import type { Language } from '../model/article.ts';
import { arTeach } from './ar-teach.ts';
import { enTeach } from './en-teach.ts';
import type { TeachWords } from './teach-words.ts';

export const TEACH_WORDS: Readonly<Record<Language, TeachWords>> = { ar: arTeach, en: enTeach };
