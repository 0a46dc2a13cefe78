import { closestZoom, boundsOfPlaces } from '../geometry/place-bounds.ts';
import { type CameraView, TILE_PX, visibleBounds } from '../geometry/mercator.ts';
import { OPENING_SIZES, openingCamera, openingPlacementArea, placementBox } from '../geometry/opening-view.ts';
import { FillsAndLines } from './fills-and-lines.tsx';
import { type Definitions, makeDefinitions, SharedDefinitions, type StaticMapInput } from './svg-definitions.tsx';
import { SymbolsAndLabels } from './symbols-and-labels.tsx';
import type { Grid } from './svg-path.ts';
import type { Box, Size } from '../geometry/screen-geometry.ts';
import type { StateOf } from './style-shapes.ts';
import { type BasemapMetadata, mapText } from '../basemap/basemap.ts';
import type { Language } from '../../core/article/article.ts';

/** The size whose zoom the shared grid has: a step is a pixel there. */
const GRID_SIZE = OPENING_SIZES.find(({ name }) => name === 'desk') ?? { width: 1030, height: 580 };
/**
 * How far beyond the middle of the opening view a still reaches, in pixels of the widest: a map twice as wide shows no more.
 */
const REACH = { across: 1480, down: 1425 };

const inTenths = (degrees: number) => Math.round(degrees * 10) / 10;

/** The map as SVG at every size it may open with: the camera, colours and names of the live one. */
export function ResponsiveStaticMap(input: StaticMapInput) {
  const { places, basemap, styles, sheet } = input;
  const frame = boundsOfPlaces(places);
  if (!frame) return null;
  const closest = closestZoom(basemap.metadata);
  const gridCamera = openingCamera(frame, GRID_SIZE, closest);
  const [longitude, latitude] = gridCamera.center;
  const cameras = OPENING_SIZES.map((size) => openingCamera(frame, size, closest));
  const perPixel = 360 / (TILE_PX * 2 ** Math.max(...cameras.map(({ zoom }) => zoom)));
  const across = inTenths(REACH.across * perPixel);
  const down = inTenths(REACH.down * perPixel * Math.cos((latitude * Math.PI) / 180));
  const grid: Grid = {
    origin: gridCamera.center,
    zoom: gridCamera.zoom,
    bounds: [longitude - across, latitude - down, longitude + across, latitude + down],
  };
  const definitions = makeDefinitions('g', true);
  return (
    <>
      <svg class="still" width="1" height="1">
        <FillsAndLines styles={styles} cameras={cameras} grid={grid} sheet={sheet} define={definitions.path} />
        <g class="still-names">
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
  readonly faded?: ReadonlySet<string>;
  /** What stands over the map: names keep clear of it. */
  readonly obstacles?: readonly Box[];
  /** Where the map fills its frame, whatever its shape: the side that is never cut off. Else it is shown whole. */
  readonly keeps?: 'left' | 'right';
  /** What it shows, for who cannot see it; left out where the page says so beside it. */
  readonly label?: string;
};

/** Pixels beyond the edge at which the widest lines end unseen. */
const BEYOND_EDGE = 60;
const NO_PLACES: ReadonlySet<string> = new Set();

/** The map of some places as the live one draws it, in one size that grows and shrinks with its page. */
export function StaticMap({
  input,
  camera,
  size,
  definitions,
  faded = NO_PLACES,
  obstacles = [],
  keeps,
  label,
}: StaticMapProps) {
  const { width, height } = size;
  const grid = { origin: camera.center, zoom: camera.zoom, bounds: visibleBounds(camera, size, BEYOND_EDGE) };
  const water = { x: -width / 2, y: -height / 2, width, height };
  const stateOf: StateOf = (_, id) => (faded.has(String(id)) ? { faded: true } : {});
  return (
    <svg
      class="one-still notranslate"
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
        sheet={input.sheet}
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
        faded={faded}
        isPicture
      />
    </svg>
  );
}

type MapCreditProps = { readonly metadata: BasemapMetadata; readonly language: Language };

/** Whose data a map is made of, for its corner: shorter where the map is narrow. */
export function MapCredit({ metadata, language }: MapCreditProps) {
  const { short, brief } = mapText(metadata.credit, language);
  return (
    <>
      <span class="wide-only">{short}</span>
      <span class="narrow-only">{brief}</span>
    </>
  );
}
