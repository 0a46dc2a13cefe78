import { type CameraView, visibleBounds } from '../cartography/mercator.ts';
import { placementBox } from '../cartography/opening-view.ts';
import type { Box, Size } from '../cartography/screen-geometry.ts';
import { FillsAndLines } from './ground.tsx';
import { SymbolsAndLabels } from './still-names.tsx';
import type { Definitions, StaticMapInput } from './stills-input.ts';
import type { StateOf } from './style-shapes.ts';

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
