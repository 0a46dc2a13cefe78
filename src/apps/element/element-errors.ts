import type { MapFailure } from '../../core/i18n/messages/core.ts';

/** What a console is told of a map that did not stand: what was found, and what was expected. */
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
 * What is wrong with the page itself, or nothing: a name put on every object (`Object.prototype.extend = …`) turns up as a
 * field of every record, and neither the article nor the map library can be read then.
 */
export function pageFault(): string | undefined {
  for (const name in {})
    return `found Object.prototype.${name} enumerable; expected a page that adds nothing to all objects`;
  return undefined;
}
