import { startHost } from './start-host.ts';

/** `mawdi-host.js`: for pages that frame our maps. However often it is loaded, it works once. */
const held = window as Window & { mawdiHost?: true };
if (!held.mawdiHost) {
  held.mawdiHost = true;
  startHost();
}
