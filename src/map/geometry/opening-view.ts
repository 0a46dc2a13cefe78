import type { Language } from '../../core/article/article.ts';
import { isRightToLeft } from '../../core/text/languages.ts';
import type { Bounds } from './place-bounds.ts';
import { type CameraView, fromWorldPixels, toWorldPixels } from './mercator.ts';
import type { Box, Size } from './screen-geometry.ts';

/**
 * Map sizes in CSS pixels with which pages open. A static map is drawn for each, and the live map opens with the same
 * camera and the same labels, so that nothing moves when it replaces the static map. The last size that fits applies;
 * the first also serves smaller maps. `static/static-map-styles.ts` writes the container queries from these figures.
 */
export const OPENING_SIZES: readonly (Size & { readonly name: string })[] = [
  { name: 'phone', width: 340, height: 270 },
  { name: 'column', width: 540, height: 340 },
  { name: 'laptop', width: 860, height: 430 },
  { name: 'desk', width: 1030, height: 530 },
  { name: 'wide', width: 1480, height: 760 },
];

/**
 * How far a map reaches from the centre of its opening camera, in pixels to each side: a map much wider than high opens
 * with the camera of a smaller size, and the largest size fills screens twice as wide.
 */
export const REACH_ACROSS: readonly number[] = [460, 540, 700, 960, 1480];
const SMALLEST_OPENING = OPENING_SIZES[0] ?? { name: 'phone', width: 340, height: 270 };

/** The opening size whose static map is shown by a map of this size. */
export function openingSizeOf({ width, height }: Size): (typeof OPENING_SIZES)[number] {
  return [...OPENING_SIZES].reverse().find((size) => width >= size.width && height >= size.height) ?? SMALLEST_OPENING;
}

/** Below this width in pixels the controls form a row at the bottom of the map. */
const NARROW = 480;
const CONTROL_ROW = 68;
/** Half a symbol and its distance from the edge in pixels, so that the northernmost symbol is not displaced. */
const SYMBOL_MARGIN = 23;

/** The camera of an opening size: `bounds` is clear of edges and controls, and the zoom at most `closest`. */
export function openingCamera(
  [west, south, east, north]: Bounds,
  { width, height }: Size,
  closest: number,
): CameraView {
  const isNarrow = width < NARROW;
  const side = isNarrow ? width * 0.07 : 44;
  const [top, bottom] = isNarrow ? [SYMBOL_MARGIN, CONTROL_ROW] : [44, 44];
  const [low, high] = [toWorldPixels([west, north]), toWorldPixels([east, south])];
  const fits = Math.min(
    (width - 2 * side) / Math.max(1e-6, high.x - low.x),
    (height - top - bottom) / Math.max(1e-6, high.y - low.y),
  );
  const zoom = Math.min(closest, Math.floor(Math.log2(fits) * 100) / 100);
  const middle = { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 + (bottom - top) / 2 / 2 ** zoom };
  const [longitude, latitude] = fromWorldPixels(middle);
  return { center: [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))], zoom };
}

/** Boxes over the corners of an opening map: controls, scale, credit and the button of the legend. */
function openingObstacles({ width, height }: Size, language: Language): readonly Box[] {
  const box = (x0: number, y0: number, across: number, down: number): Box => ({
    x0,
    y0,
    x1: x0 + across,
    y1: y0 + down,
  });
  if (width < NARROW) {
    const [controls, key] = isRightToLeft(language) ? [8, width - 8 - 112] : [width - 8 - 134, 8];
    return [
      box(controls, height - 22 - 42, 134, 42),
      box(key, height - 24 - 36, 112, 36),
      box(0, height - 18, width, 18),
    ];
  }
  const credit = Math.min(width - 220, 520);
  return [
    box(16, height - 16 - 134, 46, 134),
    box(76, height - 16 - 60, 180, 60),
    box(width - 20 - credit, height - 22, credit, 22),
  ];
}

const EDGE = 4;

/** Placement area for symbols and labels on a map of a size. */
export function placementBox({ width, height }: Size): Box {
  return { x0: EDGE, y0: EDGE, x1: width - EDGE, y1: height - EDGE };
}

/** Placement area of an opening map: its centre, as large as the size its static map was drawn for. */
export function openingPlacementArea(
  whole: Size,
  language: Language,
): { readonly view: Box; readonly obstacles: readonly Box[] } {
  const openingSize = openingSizeOf(whole);
  const size = whole.width < openingSize.width ? whole : openingSize;
  const [across, down] = [(whole.width - size.width) / 2, (whole.height - size.height) / 2];
  const moved = ({ x0, y0, x1, y1 }: Box): Box => ({ x0: x0 + across, y0: y0 + down, x1: x1 + across, y1: y1 + down });
  return { view: moved(placementBox(size)), obstacles: openingObstacles(size, language).map(moved) };
}

/**
 * The camera that shows all of `bounds` on a map of a size, `pad` pixels from its edges and at a zoom of at most
 * `closest`.
 */
export function fitCamera([west, south, east, north]: Bounds, size: Size, pad: number, closest: number): CameraView {
  const [low, high] = [toWorldPixels([west, north]), toWorldPixels([east, south])];
  const across = (size.width - 2 * pad) / Math.max(1e-6, high.x - low.x);
  const down = (size.height - 2 * pad) / Math.max(1e-6, high.y - low.y);
  const zoom = Math.min(closest, Math.floor(Math.log2(Math.min(across, down)) * 100) / 100);
  const [longitude, latitude] = fromWorldPixels({ x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 });
  return { center: [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))], zoom };
}
