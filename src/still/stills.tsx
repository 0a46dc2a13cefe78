import { frameOfAll } from '../cartography/framing.ts';
import { OPENING_SIZES, openingCamera, openingRoom } from '../cartography/opening-view.ts';
import { Ground } from './ground.tsx';
import { makeDefinitions, SharedDefinitions } from './make-definitions.tsx';
import { StillNames } from './still-names.tsx';
import type { StillsInput } from './stills-input.ts';
import type { Grid } from './svg-path.ts';

/** How far beyond the middle of the opening view, in degrees, a still reaches: no map of its size shows more. */
const REACH = { longitude: 9.5, latitude: 7.5 };
/** The size whose zoom the shared grid has: a step is a pixel there. */
const GRID_SIZE = OPENING_SIZES.find(({ name }) => name === 'desk') ?? { width: 1030, height: 580 };

/** The map as SVG at every size it may open with: the camera, colours and names of the live one. */
export function Stills(input: StillsInput) {
  const { places, styles, sheet } = input;
  const frame = frameOfAll(places);
  if (!frame) return null;
  const gridCamera = openingCamera(frame, GRID_SIZE);
  const [longitude, latitude] = gridCamera.center;
  const grid: Grid = {
    origin: gridCamera.center,
    zoom: gridCamera.zoom,
    bounds: [
      longitude - REACH.longitude,
      latitude - REACH.latitude,
      longitude + REACH.longitude,
      latitude + REACH.latitude,
    ],
  };
  const definitions = makeDefinitions('g', true);
  const cameras = OPENING_SIZES.map((size) => openingCamera(frame, size));
  return (
    <>
      <svg class="still" width="1" height="1">
        <Ground styles={styles} cameras={cameras} grid={grid} sheet={sheet} define={definitions.path} />
        <g class="still-names">
          {OPENING_SIZES.map((size, at) => {
            const camera = cameras[at];
            return (
              camera && (
                <StillNames
                  key={size.name}
                  size={size}
                  camera={camera}
                  input={input}
                  grid={grid}
                  definitions={definitions}
                  room={openingRoom(size, input.language)}
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
