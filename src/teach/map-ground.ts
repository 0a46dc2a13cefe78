import { type CameraView, fromWorldPixels, toWorldPixels, projectAt } from '../cartography/mercator.ts';
import type { Point, Size } from '../cartography/screen-geometry.ts';

/** A map drawn by the build: what it shows, in the units of its drawing, the origin at its top left. */
export type DrawnMap = {
  readonly size: Size;
  readonly camera: CameraView;
  /** From [longitude, latitude] in degrees to the drawing. */
  readonly project: (position: readonly number[]) => Point;
  /** And back. */
  readonly unproject: (point: Point) => readonly [number, number];
  /** Kilometres on the ground of one unit of the drawing, at the middle of the map. */
  readonly kmPerUnit: number;
};

const EARTH_KM = 40_075.017;
const WORLD_UNITS = 512;

export function makeDrawnMap(size: Size, camera: CameraView): DrawnMap {
  const scale = 2 ** camera.zoom;
  const middle = toWorldPixels(camera.center);
  const turn = (camera.center[1] * Math.PI) / 180;
  return {
    size,
    camera,
    project: projectAt(camera, size),
    unproject: ({ x, y }) =>
      fromWorldPixels({ x: middle.x + (x - size.width / 2) / scale, y: middle.y + (y - size.height / 2) / scale }),
    kmPerUnit: (EARTH_KM * Math.cos(turn)) / (WORLD_UNITS * scale),
  };
}

/** A point kept on the drawing. */
export function clampToMap({ size }: Pick<DrawnMap, 'size'>, { x, y }: Point): Point {
  return { x: Math.min(size.width, Math.max(0, x)), y: Math.min(size.height, Math.max(0, y)) };
}
