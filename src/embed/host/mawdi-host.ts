import { siteOfScript } from './our-frame.ts';
import { startHost, type RegisterSite } from './start-host.ts';

/**
 * `mawdi-host.js`: for pages that frame our maps. However often it is loaded, and from wherever, it works once. As part of
 * another script it does not know its site: there the page calls `mawdiHost` with the address of the folder it lies in.
 */
const held = window as Window & { mawdiHost?: RegisterSite };
held.mawdiHost ??= startHost();
const { currentScript } = document;
held.mawdiHost(siteOfScript(currentScript instanceof HTMLScriptElement ? currentScript.src : ''));
