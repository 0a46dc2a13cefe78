import { closestZoom, boundsOfPlaces } from '../geometry/place-bounds.ts';
import { type CameraView, TILE_PX, visibleBounds } from '../geometry/mercator.ts';
import {
  OPENING_SIZES,
  openingCamera,
  openingPlacementArea,
  REACH_ACROSS,
  placementBox,
} from '../geometry/opening-view.ts';
import { FillsAndLines } from './fills-and-lines.tsx';
import { type Definitions, makeDefinitions, SharedDefinitions, type StaticMapInput } from './svg-definitions.tsx';
import { SymbolsAndLabels } from './symbols-and-labels.tsx';
import type { Grid } from './svg-path.ts';
import type { Box, Size } from '../geometry/screen-geometry.ts';
import type { StateOf } from './style-shapes.ts';
import { type BasemapMetadata, mapText } from '../basemap/basemap.ts';
import type { Language } from '../../core/article/article.ts';

/** The opening size that sets the zoom of the shared grid: a grid unit is one pixel at this size. */
const GRID_SIZE = OPENING_SIZES.find(({ name }) => name === 'desk') ?? { width: 1030, height: 580 };
/** How far a static map reaches up and down from the centre of the opening view, in pixels at the largest opening zoom. */
const REACH_DOWN = 1200;

const inTenths = (degrees: number) => Math.round(degrees * 10) / 10;

/** The static map as SVG for every opening size, with the camera, colours and labels of the live map. */
export function ResponsiveStaticMap(input: StaticMapInput) {
  const { places, basemap, styles, cssRules } = input;
  const storyBounds = boundsOfPlaces(places);
  if (!storyBounds) return null;
  const closest = closestZoom(basemap.metadata);
  const gridCamera = openingCamera(storyBounds, GRID_SIZE, closest);
  const [longitude, latitude] = gridCamera.center;
  const cameras = OPENING_SIZES.map((size) => openingCamera(storyBounds, size, closest));
  const degreesPerPixel = (zoom: number) => 360 / (TILE_PX * 2 ** zoom);
  const across = inTenths(Math.max(...cameras.map(({ zoom }, at) => (REACH_ACROSS[at] ?? 0) * degreesPerPixel(zoom))));
  const largest = degreesPerPixel(Math.max(...cameras.map(({ zoom }) => zoom)));
  const down = inTenths(REACH_DOWN * largest * Math.cos((latitude * Math.PI) / 180));
  const grid: Grid = {
    origin: gridCamera.center,
    zoom: gridCamera.zoom,
    bounds: [longitude - across, latitude - down, longitude + across, latitude + down],
    tolerance: basemap.metadata.tolerance,
  };
  const definitions = makeDefinitions('g', true);
  return (
    <>
      <svg class="static-map" width="1" height="1">
        <FillsAndLines styles={styles} cameras={cameras} grid={grid} cssRules={cssRules} define={definitions.path} />
        <g class="static-labels">
          {OPENING_SIZES.map((size, at) => {
            const camera = cameras[at];
            return (
              camera && (
                <SymbolsAndLabels
                  key={size.name}
                  size={size}
                  camera={camera}
                  input={input}
                  grid={grid}
                  definitions={definitions}
                  room={openingPlacementArea(size, input.language)}
                />
              )
            );
          })}
        </g>
      </svg>
      <SharedDefinitions defs={definitions.defs} />
    </>
  );
}

type StaticMapProps = {
  readonly input: StaticMapInput;
  readonly camera: CameraView;
  readonly size: Size;
  readonly definitions: Definitions;
  /** Places that are dimmed, by id. */
  readonly dimmed?: ReadonlySet<string>;
  /** Boxes over the map that labels keep clear of. */
  readonly obstacles?: readonly Box[];
  /** The side that is never cropped where the map fills a box of another shape; without it the map is shown whole. */
  readonly keeps?: 'left' | 'right';
  /** Accessible name; left out where the page says beside the map what it shows. */
  readonly label?: string;
};

/** Pixels beyond the edge up to which lines are drawn, so that the ends of the widest stay out of view. */
const BEYOND_EDGE = 60;
const NO_PLACES: ReadonlySet<string> = new Set();

/** Static map of some places in one size, drawn as the live map draws them and scaled with its page. */
export function StaticMap({
  input,
  camera,
  size,
  definitions,
  dimmed = NO_PLACES,
  obstacles = [],
  keeps,
  label,
}: StaticMapProps) {
  const { width, height } = size;
  const grid: Grid = {
    origin: camera.center,
    zoom: camera.zoom,
    bounds: visibleBounds(camera, size, BEYOND_EDGE),
    tolerance: input.basemap.metadata.tolerance,
  };
  const water = { x: -width / 2, y: -height / 2, width, height };
  const stateOf: StateOf = (_, id) => (dimmed.has(String(id)) ? { dimmed: true } : {});
  return (
    <svg
      class="one-static-map notranslate"
      viewBox={`${water.x} ${water.y} ${width} ${height}`}
      preserveAspectRatio={keeps && `x${keeps === 'left' ? 'Min' : 'Max'}YMid slice`}
      role={label === undefined ? undefined : 'group'}
      aria-label={label}
      aria-hidden={label === undefined ? 'true' : undefined}
      data-center={camera.center.join()}
      data-zoom={camera.zoom}
    >
      <FillsAndLines
        styles={input.styles}
        cameras={[camera]}
        grid={grid}
        cssRules={input.cssRules}
        define={definitions.path}
        water={water}
        stateOf={stateOf}
      />
      <SymbolsAndLabels
        size={{ name: 'alone', ...size }}
        camera={camera}
        input={input}
        grid={grid}
        definitions={definitions}
        room={{ view: placementBox(size), obstacles }}
        dimmed={dimmed}
        isPicture
      />
    </svg>
  );
}

type MapCreditProps = { readonly metadata: BasemapMetadata; readonly language: Language };

/** Credit for the data of the base map, in the corner of the map; shorter where the map is narrow. */
export function MapCredit({ metadata, language }: MapCreditProps) {
  const { short, brief } = mapText(metadata.credit, language);
  return (
    <>
      <span class="wide-only">{short}</span>
      <span class="narrow-only">{brief}</span>
    </>
  );
}
