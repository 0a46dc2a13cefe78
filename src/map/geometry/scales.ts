import { scaleLinear } from 'd3-scale';
import { TILE_PX } from './mercator.ts';

/** The zoom levels for which widths and sizes are given. */
const ZOOMS = [5, 6.5, 8, 9.5];

/** The zoom from which the label of a road runs along it. */
export const ROAD_NAME_ZOOM = 7.5;

/** A width or size in pixels over zoom: linear between the levels of `ZOOMS`, constant beyond them. */
export function zoomScale(pixels: readonly number[]): (zoom: number) => number {
  return scaleLinear(ZOOMS.slice(0, pixels.length), pixels).clamp(true);
}

/** The same scale as a MapLibre expression: the static map and the live map use the same stops. */
export function zoomExpression(pixels: readonly number[]): ['interpolate', ['linear'], ['zoom'], ...number[]] {
  const width = zoomScale(pixels);
  const stops = ZOOMS.slice(0, pixels.length).flatMap((zoom) => [zoom, width(zoom)]);
  return ['interpolate', ['linear'], ['zoom'], ...stops];
}

const EQUATOR_KM = 40075.016686;

/** Pixels per kilometre on a Web Mercator map at a latitude (degrees) and zoom. */
export function pixelsPerKm(latitude: number, zoom: number): number {
  return (TILE_PX * 2 ** zoom) / (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180));
}

/** Converts kilometres to pixels on screen. */
export function kmScale(latitude: number, zoom: number): (km: number) => number {
  return scaleLinear([0, 1], [0, pixelsPerKm(latitude, zoom)]);
}

/** A width in km as a MapLibre expression: it doubles with every zoom level, and is at least `least` pixels. */
export function kmExpression(
  km: number,
  latitude: number,
  least: number,
): ['interpolate', ['exponential', 2], ['zoom'], ...number[]] {
  const perKm = pixelsPerKm(latitude, 0);
  const meets = Math.max(0, Math.log2(least / (km * perKm)));
  const widest = Math.max(22, meets + 1);
  return ['interpolate', ['exponential', 2], ['zoom'], meets, least, widest, least * 2 ** (widest - meets)];
}

/** A scale bar: the longest round length in km that fits `most` pixels, and its length in pixels. */
export function scaleBar(
  latitude: number,
  zoom: number,
  most: number,
): { readonly km: number; readonly pixels: number } {
  const toPixels = kmScale(latitude, zoom);
  const lengths = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1];
  const km = lengths.find((length) => toPixels(length) <= most) ?? 1;
  return { km, pixels: toPixels(km) };
}
