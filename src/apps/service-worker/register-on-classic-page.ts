import { loadLaterFonts } from '../../browser/later-fonts.ts';
import { registerWhenIdle } from './register-when-idle.ts';

// Lessons are often printed: load the print fonts at once.
loadLaterFonts();

/** For pages with classic scripts; this script is in a folder of the site. */
const { src = '' } = (document.currentScript ?? {}) as { readonly src?: string };
if (src !== '') registerWhenIdle(new URL('..', src).href);
