import type { VNode } from 'preact';
import { palettes } from 'virtual:mawdi/palettes';
import { type BasemapFile, decodeBasemap } from '../../map/basemap/basemap.ts';
import type { FullViewContext } from '../../core/i18n/view-context.ts';
import { makeTextMeasure } from '../../map/live/measure-text.ts';
import { makeResponsiveStyles, type StaticMapStyles } from '../../map/static/static-map-styles.ts';
import { MapCredit, ResponsiveStaticMap } from '../../map/static/static-map.tsx';
import { styleOfMap } from '../../map/style/map-style.ts';
import type { Store } from '../../core/state/store.ts';

/** The static map, as prerendered on the pages of the site. Its CSS rules are known once it is rendered. */
export function drawStaticMap(
  { language, messages }: FullViewContext,
  store: Store,
  basemap: BasemapFile,
): { readonly staticMap: VNode; readonly credit: VNode; readonly cssRules: StaticMapStyles } {
  const cssRules = makeResponsiveStyles();
  const decoded = decodeBasemap(basemap);
  const map = { places: store.visible.get().places, language, basemap: decoded, glyphs: '' };
  const styles = {
    light: styleOfMap({ ...map, palette: palettes.light }),
    dark: styleOfMap({ ...map, palette: palettes.dark }),
  };
  const staticMap = (
    <ResponsiveStaticMap
      {...map}
      messages={messages}
      styles={styles}
      measure={makeTextMeasure(LABEL_FONTS)}
      cssRules={cssRules}
    />
  );
  return { staticMap, credit: <MapCredit metadata={decoded.metadata} language={language} />, cssRules };
}

/** The font stack of the style sheet, repeated because labels are measured before the map is rendered. */
const LABEL_FONTS = `'IBM Plex Sans Arabic', 'Noto Sans Arabic', Tahoma, system-ui, sans-serif`;
