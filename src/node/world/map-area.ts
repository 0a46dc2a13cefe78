import { TILE_PX } from '../../map/geometry/mercator.ts';
import { OPENING_SIZES, openingCamera, REACH_ACROSS } from '../../map/geometry/opening-view.ts';
import { unionOfBounds } from '../../map/geometry/place-bounds.ts';
import type { Extent } from '../../map/basemap/basemap.ts';

/** A place of an article, as far as its base map needs it: a box in degrees, a point having no width. */
export type PlaceBox = readonly [west: number, south: number, east: number, north: number];

/** The least width and height in degrees of what a map opens with. */
const LEAST = 0.4;
/** Share of the width and height of all places that is added on each side. */
const PAD = 0.6;
/** Furthest north that a base map reaches, and furthest south: Web Mercator widens without limit, and the pack ends. */
export const NORTHERNMOST = 83;
export const SOUTHERNMOST = -58;
/** Pixels from the middle of an opening map to the upper edge of the largest screen; see `static-map.tsx`. */
const REACH_DOWN = 1000;

export type MapArea = {
  /** The box of all places. */
  readonly places: PlaceBox;
  /** What stays in view on every opening map, drawn in full detail. */
  readonly detailed: Extent;
  /** What the base map covers. */
  readonly extent: Extent;
  /** Zooms with which the maps of the article open, from the smallest to the largest size. */
  readonly zooms: readonly [number, number];
};

/**
 * The area of a base map around places: their box, widened to 0.4° and by 60 % on each side, and beyond that whatever
 * an opening map shows of a screen 2,960 pixels wide. `closest`: the closest zoom of an opening map.
 */
export function areaOf(boxes: readonly PlaceBox[], closest: number): { area?: MapArea; problem?: string } {
  const whole = unionOfBounds(boxes);
  if (!whole?.every(Number.isFinite)) return { problem: 'No place has coordinates. Give one place a position.' };
  const [west, south, east, north] = whole;
  if (crosses180(boxes, east - west))
    return {
      problem:
        'The places lie on both sides of the 180th meridian, and a base map cannot cross it. Keep to the places on ' +
        'one side of it, or give a map without a base map.',
    };
  if (north > NORTHERNMOST || south < SOUTHERNMOST)
    return {
      problem: `A place lies at ${north > NORTHERNMOST ? north : south}° latitude. Base maps reach from ${SOUTHERNMOST}° to ${NORTHERNMOST}°.`,
    };
  const places: PlaceBox = [west, south, east, north];
  const widened = grown(places, Math.max(0, LEAST - (east - west)) / 2, Math.max(0, LEAST - (north - south)) / 2);
  const padded = grown(widened, PAD * (widened[2] - widened[0]), PAD * (widened[3] - widened[1]));
  const cameras = OPENING_SIZES.map((size) => openingCamera(places, size, closest));
  const reaches = cameras.map(({ center: [longitude, latitude], zoom }, at): PlaceBox => {
    const perPixel = 360 / (TILE_PX * 2 ** zoom);
    const shrink = Math.cos((latitude * Math.PI) / 180);
    const [across, down] = [(REACH_ACROSS[at] ?? 0) * perPixel, REACH_DOWN * perPixel * shrink];
    return [longitude - across, latitude - down, longitude + across, latitude + down];
  });
  const zooms = cameras.map(({ zoom }) => zoom);
  // The largest screen opens closest, so that its reach is that of the closest camera.
  const widest = reaches[zooms.indexOf(Math.max(...zooms))] ?? padded;
  return {
    area: {
      places,
      detailed: inWorld(padded),
      extent: inWorld(
        unionOfBounds([
          padded,
          widest,
          ...reaches.map(([west, , east]): PlaceBox => [west, widest[1], east, widest[3]]),
        ]) ?? padded,
      ),
      zooms: [Math.min(...zooms), Math.max(...zooms)],
    },
  };
}

/**
 * Whether a map across the 180th meridian would be narrower: the widest gap between places is then not the one over that
 * meridian. Places all around the earth are no such case.
 */
function crosses180(boxes: readonly PlaceBox[], width: number): boolean {
  if (width <= 180) return false;
  const sorted = [...boxes].sort(([one], [other]) => one - other);
  let [reached, widest] = [sorted[0]?.[2] ?? 0, 0];
  for (const [west, , east] of sorted) {
    widest = Math.max(widest, west - reached);
    reached = Math.max(reached, east);
  }
  return widest > 360 - width;
}

function grown([west, south, east, north]: PlaceBox, across: number, down: number): PlaceBox {
  return [west - across, south - down, east + across, north + down];
}

function inWorld([west, south, east, north]: PlaceBox): Extent {
  const round = (degrees: number) => Number(degrees.toFixed(3));
  return [
    round(Math.max(-179.99, west)),
    round(Math.max(SOUTHERNMOST - 1, south)),
    round(Math.min(179.99, east)),
    round(Math.min(NORTHERNMOST + 0.5, north)),
  ];
}
