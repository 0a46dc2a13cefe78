import type { InterfaceLanguage } from '../model/languages.ts';
import { arTeach } from './ar-teach.ts';
import { enTeach } from './en-teach.ts';
import type { TeachMessages } from './teach-words.ts';

export const TEACH_MESSAGES: Readonly<Record<InterfaceLanguage, TeachMessages>> = { ar: arTeach, en: enTeach };
