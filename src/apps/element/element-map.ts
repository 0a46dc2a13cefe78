import type { MapData } from '../../map/live/map-data.ts';
import { mountMap, type StartMap } from '../../map/live/mount-map.ts';

/** The live map inside an element. `worker`: the address of MapLibre’s worker, where MapLibre does not find it itself. */
export function mapOfElement({ basemap, glyphs }: MapData, worker: string | undefined): StartMap {
  return (options) =>
    mountMap(options, {
      basemap,
      glyphs,
      worker,
      sharesScroll: () => document.fullscreenElement === null,
    });
}
