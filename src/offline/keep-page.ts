import { loadLaterFonts } from '../browser/later-faces.ts';
import { registerWhenIdle } from './keep-at-leisure.ts';

// A lesson is printed as often as it is read.
loadLaterFonts();

/** For pages whose scripts are of the old kind; this one lies in a folder of the site. */
const { src = '' } = (document.currentScript ?? {}) as { readonly src?: string };
if (src !== '') registerWhenIdle(new URL('..', src).href);
