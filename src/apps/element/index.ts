import type { MawdiFailure, MawdiSelection } from './element-events.ts';
import { MawdiMap } from './mawdi-map.ts';

export { MawdiMap };
export type { MawdiFailure, MawdiSelection };

declare global {
  interface HTMLElementTagNameMap {
    'mawdi-map': MawdiMap;
  }
  interface HTMLElementEventMap {
    'mawdi-ready': CustomEvent<object>;
    'mawdi-select': CustomEvent<MawdiSelection>;
    'mawdi-error': CustomEvent<MawdiFailure>;
  }
}

MawdiMap.worker = async () => (await import('../../map/live/package-worker.ts')).packageWorkerUrl();

/** Registers `<mawdi-map>` once, however often it is called. Does nothing without custom elements, as on a server. */
export function defineMawdiMap(): void {
  if (typeof customElements === 'undefined') return;
  if (!customElements.get('mawdi-map')) customElements.define('mawdi-map', MawdiMap);
}
