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
  readonly faded: ReadonlySet<string>;
  /** What stands over the map: names keep clear of it. */
  readonly obstacles: readonly Box[];
  /** Which side may be cut off where the map is narrower than it was drawn. */
  readonly keeps: 'left' | 'right';
};

/** Pixels beyond the edge at which the widest lines end unseen. */
const BEYOND = 60;

/** The map of one scene: as the live one draws it, in one size that grows and shrinks with its frame. */
export function SceneStill({ input, camera, size, definitions, faded, obstacles, keeps }: Props) {
  const { width, height } = size;
  const grid = { origin: camera.center, zoom: camera.zoom, bounds: seenFrom(camera, size, BEYOND) };
  const stateOf: StateOf = (_, id) => (faded.has(String(id)) ? { faded: true } : {});
  return (
    <svg
      class="scene-still"
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      preserveAspectRatio={`x${keeps === 'left' ? 'Min' : 'Max'}YMid slice`}
      aria-hidden="true"
    >
      <Ground
        styles={input.styles}
        cameras={[camera]}
        grid={grid}
        sheet={input.sheet}
        define={definitions.path}
        stateOf={stateOf}
      />
      <StillNames
        size={{ name: 'scene', ...size }}
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
