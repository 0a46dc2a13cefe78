import type { ClassicScriptData } from '../../core/site/page-contract.ts';
import { dataOf } from '../../browser/written-page.ts';
import { loadLaterFonts } from '../../browser/later-fonts.ts';
import { offline } from '../../core/i18n/en/offline.ts';
import { registerWhenIdle } from './register-when-idle.ts';

// Lessons are often printed: load the print fonts at once.
loadLaterFonts();

/**
 * For pages with classic scripts, which have no data of their own: the element of this script names the folder. Bundled
 * once for each language: `node/bundle/language-entries.ts`.
 */
const script = document.currentScript;
if (script instanceof HTMLElement)
  registerWhenIdle(dataOf<ClassicScriptData>(script).base ?? './', () => Promise.resolve(offline));
