import { basemap } from 'virtual:mawdi/basemap';
import { glyphs } from 'virtual:mawdi/glyphs';
import { beginMap, type StartMap } from '../map/begin-map.ts';
import { inlinedGlyphs } from '../map/inlined-glyphs.ts';

/** The map inside an element: ground and letters come with it, so that it needs nothing of the site around. */
export function mapOfElement(worker: string | undefined): StartMap {
  const goods = {
    basemap,
    glyphs: inlinedGlyphs(glyphs),
    worker,
    sharesScroll: () => document.fullscreenElement === null,
  };
  return (options) => beginMap(options, goods);
}
