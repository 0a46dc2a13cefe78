import type { Bounds } from '../../../src/map/geometry/place-bounds.ts';
import type { Box, Point, Size } from '../../../src/map/geometry/screen-geometry.ts';

export type MercatorView = {
  readonly zoom: number;
  readonly project: (position: readonly number[]) => Point;
  readonly view: Box;
};

const CLOSEST_ZOOM = 10;

/**
 * The world as a square of side 1, x east and y down: a second implementation of Web Mercator, to check ours against.
 */
function onSquare([longitude = 0, latitude = 0]: readonly number[]): Point {
  const turn = (latitude * Math.PI) / 180;
  return { x: (longitude + 180) / 360, y: 0.5 - Math.log(Math.tan(Math.PI / 4 + turn / 2)) / (2 * Math.PI) };
}

/** A map of a size in pixels that shows `bounds` with a margin, as the camera frames it. */
export function makeMercatorView({ width, height }: Size, [west, south, east, north]: Bounds): MercatorView {
  const margin = Math.min(48, width * 0.08);
  const [low, high] = [onSquare([west, south]), onSquare([east, north])];
  const fitting = Math.min((width - 2 * margin) / (high.x - low.x), (height - 2 * margin) / (low.y - high.y));
  const zoom = Math.min(CLOSEST_ZOOM, Math.log2(fitting / 512));
  const scale = 512 * 2 ** zoom;
  const middle = { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 };
  const project = (position: readonly number[]) => {
    const { x, y } = onSquare(position);
    return { x: (x - middle.x) * scale + width / 2, y: (y - middle.y) * scale + height / 2 };
  };
  return { zoom, project, view: { x0: 4, y0: 4, x1: width - 4, y1: height - 4 } };
}

/** Approximate text widths of the label font: good enough for placement, and the same on every machine. */
export function measure(text: string, fontSize: number): Size {
  return { width: text.length * fontSize * 0.55 + 2, height: fontSize * 1.3 };
}
