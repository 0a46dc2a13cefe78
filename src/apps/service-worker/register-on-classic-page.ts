import { loadLaterFonts } from '../../browser/later-fonts.ts';
import { registerWhenIdle } from './register-when-idle.ts';

// A lesson is printed as often as it is read.
loadLaterFonts();

/** For pages whose scripts are of the old kind; this one lies in a folder of the site. */
const { src = '' } = (document.currentScript ?? {}) as { readonly src?: string };
if (src !== '') registerWhenIdle(new URL('..', src).href);
