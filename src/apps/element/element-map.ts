import { basemap } from 'virtual:mawdi/basemap';
import { glyphs } from 'virtual:mawdi/glyphs';
import { mountMap, type StartMap } from '../../map/live/mount-map.ts';
import { serveInlinedGlyphs } from '../../map/live/library-setup.ts';

/** The live map inside an element. Base map and glyphs are bundled, so that it fetches nothing from the site. */
export function mapOfElement(worker: string | undefined): StartMap {
  const assets = {
    basemap,
    glyphs: serveInlinedGlyphs(glyphs),
    worker,
    sharesScroll: () => document.fullscreenElement === null,
  };
  return (options) => mountMap(options, assets);
}
