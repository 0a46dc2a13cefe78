import { siteOfScript } from './our-frame.ts';
import { startHost, type Welcome } from './start-host.ts';

/** `mawdi-host.js`: for pages that frame our maps. However often it is loaded, and from wherever, it works once. */
const held = window as Window & { mawdiHost?: Welcome };
held.mawdiHost ??= startHost();
const { currentScript } = document;
held.mawdiHost(siteOfScript(currentScript instanceof HTMLScriptElement ? currentScript.src : ''));
