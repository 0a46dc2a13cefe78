import type { InterfaceLanguage } from '../model/languages.ts';
import { arPresent } from './ar-present.ts';
import { enPresent } from './en-present.ts';
import type { PresentMessages } from './present-words.ts';

/** For the desk, which writes in every language: a page brings its own alone. */
export const PRESENT_MESSAGES: Readonly<Record<InterfaceLanguage, PresentMessages>> = { ar: arPresent, en: enPresent };
