import { useEffect, useRef } from 'preact/hooks';
import type { Point } from '../../map/geometry/screen-geometry.ts';
import { type Area, type Circle, clampToMap, type DrawnMap } from './guess-score.ts';

type Props = {
  readonly drawnMap: DrawnMap;
  /** The static map drawn by the build. */
  readonly staticMap: SVGSVGElement;
  readonly label: string;
  /** Id of the element that describes the position of the cross. */
  readonly describedBy: string;
  readonly circle: Circle | undefined;
  /** Shown with the answer. */
  readonly allowed: Area | undefined;
  readonly isRevealed: boolean;
  readonly onPlace: (at: readonly [number, number]) => void;
  readonly onRadius: (step: 1 | -1) => void;
};

const STEP = 4;
const LONG_STEP = 24;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The map on which a class places its circle, by touch, pointer or keys; with the answer, the allowed area is drawn
 * over it.
 */
export function GuessMap(props: Props) {
  const { drawnMap, staticMap, label, describedBy, circle, allowed, isRevealed, onPlace, onRadius } = props;
  const { width, height } = drawnMap.size;
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => host.current?.replaceChildren(staticMap), [staticMap]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isRevealed || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const by = event.key === '+' || event.key === '=' ? 1 : /^[-−_]$/.test(event.key) ? -1 : 0;
    if (!arrow && by === 0) return;
    event.preventDefault();
    if (by !== 0) return onRadius(by);
    const far = event.shiftKey ? LONG_STEP : STEP;
    const from = circle ? drawnMap.project(circle.at) : { x: width / 2, y: height / 2 };
    const to = circle && arrow ? { x: from.x + arrow.x * far, y: from.y + arrow.y * far } : from;
    onPlace(drawnMap.unproject(clampToMap(drawnMap, to)));
  };
  const onPointer = (event: PointerEvent) => {
    if (isRevealed || !(event.currentTarget instanceof HTMLElement)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const point = {
      x: ((event.clientX - box.left) / box.width) * width,
      y: ((event.clientY - box.top) / box.height) * height,
    };
    onPlace(drawnMap.unproject(clampToMap(drawnMap, point)));
  };
  const at = circle && drawnMap.project(circle.at);
  const radius = circle ? circle.radiusKm / kmPerUnitAt(drawnMap, circle.at) : 0;
  return (
    <div
      class="guess-map"
      role="application"
      tabIndex={0}
      aria-label={label}
      aria-describedby={describedBy}
      data-revealed={isRevealed || undefined}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.isPrimary) onPointer(event);
      }}
      onPointerMove={(event) => {
        if (event.isPrimary && event.buttons === 1) onPointer(event);
      }}
    >
      <div class="guess-ground" ref={host} inert />
      <svg class="guess-over" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {allowed && <path class="guess-allowed" d={pathOf(allowed, drawnMap)} />}
        {at && <circle class="guess-circle" cx={at.x} cy={at.y} r={Math.max(2, radius)} />}
        {at && <path class="guess-cross" d={`M${at.x - 11} ${at.y}h22M${at.x} ${at.y - 11}v22`} />}
      </svg>
    </div>
  );
}

/** On Web Mercator the units for a kilometre grow with the latitude. */
function kmPerUnitAt({ kmPerUnit, camera }: DrawnMap, [, latitude]: Circle['at']): number {
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  return (kmPerUnit * cosine(latitude)) / cosine(camera.center[1]);
}

function pathOf({ geometry }: Area, { project }: DrawnMap): string {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  const pair = (position: readonly number[]) => {
    const { x, y } = project(position);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return rings.map((ring) => `M${ring.map(pair).join('L')}Z`).join('');
}
