import { loadLaterFaces } from '../browser/later-faces.ts';
import { keepAtLeisure } from './keep-at-leisure.ts';

// A lesson is printed as often as it is read.
loadLaterFaces();

/** For pages whose scripts are of the old kind; this one lies in a folder of the site. */
const { src = '' } = (document.currentScript ?? {}) as { readonly src?: string };
if (src !== '') keepAtLeisure(new URL('..', src).href);
