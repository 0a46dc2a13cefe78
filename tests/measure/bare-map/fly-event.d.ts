import type { FlyToOptions } from 'maplibre-gl';

declare global {
  interface WindowEventMap {
    readonly fly: CustomEvent<FlyToOptions>;
  }
}
