import { type CameraView, seenFrom } from '../cartography/mercator.ts';
import { roomOf } from '../cartography/opening-view.ts';
import type { Box, Size } from '../cartography/screen-geometry.ts';
import { Ground } from './ground.tsx';
import { StillNames } from './still-names.tsx';
import type { Definitions, StillsInput } from './stills-input.ts';
import type { StateOf } from './style-shapes.ts';

type Props = {
  readonly input: StillsInput;
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
const BEYOND = 60;
const NONE: ReadonlySet<string> = new Set();

/** The map of some places as the live one draws it, in one size that grows and shrinks with its page. */
export function OneStill({ input, camera, size, definitions, faded = NONE, obstacles = [], keeps, label }: Props) {
  const { width, height } = size;
  const grid = { origin: camera.center, zoom: camera.zoom, bounds: seenFrom(camera, size, BEYOND) };
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
      <Ground
        styles={input.styles}
        cameras={[camera]}
        grid={grid}
        sheet={input.sheet}
        define={definitions.path}
        water={water}
        stateOf={stateOf}
      />
      <StillNames
        size={{ name: 'alone', ...size }}
        camera={camera}
        input={input}
        grid={grid}
        definitions={definitions}
        room={{ view: roomOf(size), obstacles }}
        faded={faded}
        isPicture
      />
    </svg>
  );
}
