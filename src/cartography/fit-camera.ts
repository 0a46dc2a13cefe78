import type { Bounds } from './framing.ts';
import { type CameraView, fromWorldPixels, toWorldPixels } from './mercator.ts';
import type { Size } from './screen-geometry.ts';

/** The camera that shows `bounds` whole on a map of a size, `pad` pixels from its edges, and no closer than `closest`. */
export function fitCamera([west, south, east, north]: Bounds, size: Size, pad: number, closest: number): CameraView {
  const [low, high] = [toWorldPixels([west, north]), toWorldPixels([east, south])];
  const across = (size.width - 2 * pad) / Math.max(1e-6, high.x - low.x);
  const down = (size.height - 2 * pad) / Math.max(1e-6, high.y - low.y);
  const zoom = Math.min(closest, Math.floor(Math.log2(Math.min(across, down)) * 100) / 100);
  const [longitude, latitude] = fromWorldPixels({ x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 });
  return { center: [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))], zoom };
}
