import type { Point, Size } from './screen-geometry.ts';

/** Camera of a map: [longitude, latitude] in degrees and MapLibre’s zoom. */
export type CameraView = { readonly center: readonly [number, number]; readonly zoom: number };

/** Side of the world in pixels at zoom 0, as in MapLibre. */
export const TILE_PX = 512;

/** Web Mercator pixels at zoom 0 of a [longitude, latitude] in degrees: x east, y down. */
export function toWorldPixels([longitude = 0, latitude = 0]: readonly number[]): Point {
  const turn = (latitude * Math.PI) / 180;
  return {
    x: (TILE_PX * (longitude + 180)) / 360,
    y: TILE_PX * (0.5 - Math.asinh(Math.tan(turn)) / (2 * Math.PI)),
  };
}

/** [longitude, latitude] in degrees of a point in pixels at zoom 0. */
export function fromWorldPixels({ x, y }: Point): readonly [number, number] {
  const turn = Math.atan(Math.sinh((0.5 - y / TILE_PX) * 2 * Math.PI));
  return [(x / TILE_PX) * 360 - 180, (turn * 180) / Math.PI];
}

/** From degrees to CSS pixels from the top left of a map of a size: what MapLibre’s `project` gives without a pitch. */
export function projectAt(
  { center, zoom }: CameraView,
  { width, height }: Size,
): (position: readonly number[]) => Point {
  const scale = 2 ** zoom;
  const middle = toWorldPixels(center);
  return (position) => {
    const { x, y } = toWorldPixels(position);
    return { x: (x - middle.x) * scale + width / 2, y: (y - middle.y) * scale + height / 2 };
  };
}

/** The bounds a map of a size shows, with `beyond` pixels more on every side: west, south, east, north in degrees. */
export function visibleBounds(
  { center, zoom }: CameraView,
  { width, height }: Size,
  beyond: number,
): readonly [number, number, number, number] {
  const { x, y } = toWorldPixels(center);
  const [across, down] = [(width / 2 + beyond) / 2 ** zoom, (height / 2 + beyond) / 2 ** zoom];
  const [west, north] = fromWorldPixels({ x: x - across, y: y - down });
  const [east, south] = fromWorldPixels({ x: x + across, y: y + down });
  return [west, south, east, north];
}
