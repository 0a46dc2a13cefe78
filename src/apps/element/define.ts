import { workerPath } from 'virtual:mawdi/worker-path';
import { MawdiMap } from './mawdi-map.ts';

/** `mawdi-map.js`, from our site: registers the element for pages that run modules. However often it is loaded, once. */
MawdiMap.worker = () => Promise.resolve(new URL(workerPath, import.meta.url).href);
if (!customElements.get('mawdi-map')) customElements.define('mawdi-map', MawdiMap);
