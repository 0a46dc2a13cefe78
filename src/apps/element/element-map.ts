import { basemap } from 'virtual:mawdi/basemap';
import { glyphs } from 'virtual:mawdi/glyphs';
import { mountMap, type StartMap } from '../../map/live/mount-map.ts';
import { serveInlinedGlyphs } from '../../map/live/library-setup.ts';

/** The map inside an element: ground and letters come with it, so that it needs nothing of the site around. */
export function mapOfElement(worker: string | undefined): StartMap {
  const goods = {
    basemap,
    glyphs: serveInlinedGlyphs(glyphs),
    worker,
    sharesScroll: () => document.fullscreenElement === null,
  };
  return (options) => mountMap(options, goods);
}
