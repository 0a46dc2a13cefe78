import { workerPath } from 'virtual:mawdi/worker-path';
import { MawdiMap } from './mawdi-map.ts';

/**
 * `mawdi-map.js` of the site: registers the element on pages that load it as a module. Loading it again has no effect.
 */
MawdiMap.worker = () => Promise.resolve(new URL(workerPath, import.meta.url).href);
if (!customElements.get('mawdi-map')) customElements.define('mawdi-map', MawdiMap);
