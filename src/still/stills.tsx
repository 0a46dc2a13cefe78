import { closestZoom, boundsOfPlaces } from '../cartography/framing.ts';
import { TILE_PX } from '../cartography/mercator.ts';
import { OPENING_SIZES, openingCamera, openingPlacementArea } from '../cartography/opening-view.ts';
import { FillsAndLines } from './ground.tsx';
import { makeDefinitions, SharedDefinitions } from './make-definitions.tsx';
import { SymbolsAndLabels } from './still-names.tsx';
import type { StaticMapInput } from './stills-input.ts';
import type { Grid } from './svg-path.ts';

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
