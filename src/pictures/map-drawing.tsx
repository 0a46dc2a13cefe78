import type { Basemap } from '../basemap/basemap.ts';
import { CLUSTER_FROM } from '../cartography/clusters.ts';
import type { MapPlace } from '../cartography/laid-mark.ts';
import type { LayoutInput } from '../cartography/layout-input.ts';
import { type CameraView, visibleBounds } from '../cartography/mercator.ts';
import { placementBox } from '../cartography/opening-view.ts';
import type { Palette } from '../cartography/palette.ts';
import type { Box } from '../cartography/screen-geometry.ts';
import type { Language } from '../model/article.ts';
import { FillsAndLines } from '../still/ground.tsx';
import { makeDefinitions } from '../still/make-definitions.tsx';
import { SymbolsAndLabels } from '../still/still-names.tsx';
import { styleOfMap } from '../style/style-of-map.ts';
import type { InterfaceMessages } from '../words/words.ts';
import { inlineStyles } from './picture-sheet.ts';

export type PictureMapInput = {
  readonly language: Language;
  readonly words: InterfaceMessages;
  readonly places: readonly MapPlace[];
  readonly basemap: Basemap;
  readonly palette: Palette;
  readonly measure: LayoutInput['measure'];
};

type PictureMapProps = PictureMapInput & {
  readonly camera: CameraView;
  /** The map’s part of the picture, in pixels of the picture. */
  readonly box: Box;
  /** What is written over the map, from its own top left corner: marks and names keep clear of it. */
  readonly obstacles?: readonly Box[];
};

/** Pixels beyond the edge at which the widest lines of the map end unseen. */
const BEYOND_BOX = 60;

/** The map of a picture: the ground, names and marks of the page, in one theme and one size, cut to its box. */
export function PictureMap({ camera, box, obstacles = [], ...map }: PictureMapProps) {
  const { language, words, places, basemap, palette, measure } = map;
  const size = { name: 'picture', width: box.x1 - box.x0, height: box.y1 - box.y0 };
  const grid = { origin: camera.center, zoom: camera.zoom, bounds: visibleBounds(camera, size, BEYOND_BOX) };
  const definitions = makeDefinitions('p');
  // The rings of thousands of towns lie under clusters.
  const outlined =
    places.length > CLUSTER_FROM ? places.filter(({ place }) => place.geometry?.type !== 'Point') : places;
  const style = styleOfMap({ places: outlined, language, basemap, palette, glyphs: '' });
  const styles = { light: style, dark: style };
  const still = { language, words, places, basemap, styles, measure, sheet: inlineStyles };
  return (
    <g clip-path="url(#map-box)" stroke-linejoin="round">
      <clipPath id="map-box">
        <rect x={box.x0} y={box.y0} width={size.width} height={size.height} />
      </clipPath>
      <g
        transform={`translate(${box.x0 + size.width / 2} ${box.y0 + size.height / 2})`}
        data-one-chosen={places.some(({ isSelected }) => isSelected) || undefined}
      >
        <FillsAndLines
          styles={styles}
          cameras={[camera]}
          grid={grid}
          sheet={inlineStyles}
          define={definitions.path}
          water={{ x: -size.width / 2, y: -size.height / 2, width: size.width, height: size.height }}
        />
        <SymbolsAndLabels
          room={{ view: placementBox(size), obstacles }}
          size={size}
          camera={camera}
          input={still}
          grid={grid}
          definitions={definitions}
          isPicture
        />
      </g>
      {definitions.defs}
    </g>
  );
}
