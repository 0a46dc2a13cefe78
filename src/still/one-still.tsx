import type { VNode } from 'preact';
import { type CameraView, seenFrom } from '../cartography/mercator.ts';
import { roomOf } from '../cartography/opening-view.ts';
import type { Size } from '../cartography/screen-geometry.ts';
import { Ground } from './ground.tsx';
import { HatchPatterns } from './hatch-patterns.tsx';
import { StillNames } from './still-names.tsx';
import type { StillsInput } from './stills-input.ts';

type Props = StillsInput & {
  readonly camera: CameraView;
  readonly size: Size;
  /** Tells the definitions of this still from those of others on its page. */
  readonly name: string;
  /** What it shows, for who cannot see it; left out where the page says so beside it. */
  readonly label?: string;
};

/** Pixels beyond the edge at which the widest lines of the map end unseen. */
const BEYOND = 60;

/** The map of some places at one size, as a picture that grows with its page. */
export function OneStill({ camera, size, name, label, ...input }: Props) {
  const { width, height } = size;
  const grid = { origin: camera.center, zoom: camera.zoom, bounds: seenFrom(camera, size, BEYOND) };
  const drawn = new Map<string, { readonly id: string; readonly node: VNode }>();
  const define = (key: string, node: (id: string) => VNode) => {
    const known = drawn.get(key);
    if (known) return known.id;
    const id = `${name}-${drawn.size.toString(36)}`;
    drawn.set(key, { id, node: node(id) });
    return id;
  };
  const definitions = {
    path: (d: string, use?: 'clip') =>
      define(`${use ?? ''}${d}`, (id) =>
        use === 'clip' ? (
          <clipPath id={id}>
            <path d={d} />
          </clipPath>
        ) : (
          <path id={id} d={d} stroke-linejoin="round" vector-effect="non-scaling-stroke" />
        ),
      ),
    token: (key: string, token: () => VNode) => define(key, (id) => <g id={id}>{token()}</g>),
  };
  const water = { x: -width / 2, y: -height / 2, width, height };
  return (
    <svg
      class="one-still"
      viewBox={`${water.x} ${water.y} ${width} ${height}`}
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
      />
      <StillNames
        room={{ view: roomOf(size), obstacles: [] }}
        size={{ name: 'alone', ...size }}
        camera={camera}
        input={input}
        grid={grid}
        definitions={definitions}
        isPicture
      />
      <DrawnOnce nodes={() => [...drawn.values()].map(({ node }) => node)} />
    </svg>
  );
}

/** Written last: what is used is defined while it is drawn. */
function DrawnOnce({ nodes }: { readonly nodes: () => readonly VNode[] }) {
  return <defs>{nodes()}</defs>;
}

/** The hatches of every still of a page. */
export function StillHatches() {
  return (
    <svg class="still-paths" width="0" height="0" aria-hidden="true">
      <defs>
        <HatchPatterns />
      </defs>
    </svg>
  );
}
