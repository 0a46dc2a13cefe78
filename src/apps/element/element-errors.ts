import type { MapFailure } from '../../core/i18n/messages/core.ts';

/** Console message for each way the live map fails: what was found, what was expected. */
export const MAP_ERROR_TEXTS: Readonly<Record<MapFailure, string>> = {
  'no-webgl': 'found no WebGL 2; expected a browser that has it switched on',
  worker:
    'found the worker of the map library refused; expected a page whose policy allows the site of the element in script-src, connect-src and worker-src, and blob: in worker-src, and asks for no Trusted Types',
  'context-lost': 'found the graphics of the page lost; expected them back within seconds',
  download: 'found a part of the map missing; expected the files of the site the element is from',
  fault: 'found a fault in the program of the map; expected it to draw',
  timeout: 'found no map after 12 seconds; expected one',
};

/**
 * The fault of the host page, or undefined. An enumerable property of `Object.prototype` (`Object.prototype.extend =
 * …`) appears as a field of every record and breaks the validation of the article and the map library.
 */
export function pageFault(): string | undefined {
  for (const name in {})
    return `found Object.prototype.${name} enumerable; expected a page that adds nothing to all objects`;
  return undefined;
}
