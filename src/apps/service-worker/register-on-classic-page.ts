import { loadLaterFonts } from '../../browser/later-fonts.ts';
import { offline } from '../../core/i18n/en/offline.ts';
import { registerWhenIdle } from './register-when-idle.ts';

// Lessons are often printed: load the print fonts at once.
loadLaterFonts();

/**
 * For pages with classic scripts; this script is in a folder of the site. Bundled once for each language:
 * `node/bundle/language-entries.ts`.
 */
const { src = '' } = (document.currentScript ?? {}) as { readonly src?: string };
if (src !== '') registerWhenIdle(new URL('..', src).href, () => Promise.resolve(offline));
