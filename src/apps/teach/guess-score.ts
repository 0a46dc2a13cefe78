import {
  area,
  booleanPointInPolygon,
  buffer,
  circle,
  distance,
  nearestPointOnLine,
  pointToPolygonDistance,
} from '@turf/turf';
import type { Place } from '../../core/article/article.ts';
import { type CameraView, fromWorldPixels, toWorldPixels, projectAt } from '../../map/geometry/mercator.ts';
import type { Point, Size } from '../../map/geometry/screen-geometry.ts';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { TeachMessages } from '../../core/i18n/messages/apps.ts';

/** The projection of a static map: its camera and its size in the units of the drawing, the origin at its top left. */
export type DrawnMap = {
  readonly size: Size;
  readonly camera: CameraView;
  /** From [longitude, latitude] in degrees to the drawing. */
  readonly project: (position: readonly number[]) => Point;
  /** From the drawing to [longitude, latitude] in degrees. */
  readonly unproject: (point: Point) => readonly [number, number];
  /** Kilometres for one unit of the drawing, at the middle of the map. */
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

/** A point limited to the drawing. */
export function clampToMap({ size }: Pick<DrawnMap, 'size'>, { x, y }: Point): Point {
  return { x: Math.min(size.width, Math.max(0, x)), y: Math.min(size.height, Math.max(0, y)) };
}

export type Area = Feature<Polygon | MultiPolygon>;

/** The allowed area of each place, by its id. */
export type Areas = Readonly<Record<string, Area | undefined>>;

/**
 * The area in which the text allows a place to be: the circle of a town, the buffer of a line, or the area itself.
 * Computed by the build: the geometry of buffers weighs more than the rest of an activity.
 */
export function allowedArea({ geometry, uncertaintyKm }: Place): Area | undefined {
  if (geometry?.type === 'Point') return circle(geometry.coordinates, uncertaintyKm, { steps: 90 });
  if (geometry?.type === 'LineString' || geometry?.type === 'MultiLineString')
    return buffer({ type: 'Feature', properties: {}, geometry }, uncertaintyKm);
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
    return { type: 'Feature', properties: {}, geometry };
  return undefined;
}

/** A guess of the class: [longitude, latitude] in degrees, and the radius it claims. */
export type Circle = { readonly at: readonly [number, number]; readonly radiusKm: number };
/** `nowhere`: the class says that the text names no place. */
export type Guess = Circle | 'nowhere';

/** The score of a guess. */
type Score =
  | { readonly kind: 'nowhere-right' }
  | { readonly kind: 'nowhere-wrong' }
  | { readonly kind: 'placed-nothing' }
  | {
      readonly kind: 'placed';
      /** From the centre of the circle to the nearest point of the allowed area; 0 inside. */
      readonly offKm: number;
      readonly claimedKm2: number;
      readonly allowedKm2: number;
      /** Claimed ÷ allowed area: below 1 the circle is more precise than the text. */
      readonly share: number;
    };

/** `place`: the one the text names, and its allowed area; undefined where it names none. All in km and km². */
export function scoreGuess(guess: Guess, place: Place | undefined, allowed: Area | undefined): Score {
  if (!place || !allowed) return { kind: guess === 'nowhere' ? 'nowhere-right' : 'placed-nothing' };
  if (guess === 'nowhere') return { kind: 'nowhere-wrong' };
  const claimedKm2 = Math.PI * guess.radiusKm ** 2;
  const allowedKm2 = area(allowed) / 1e6;
  return {
    kind: 'placed',
    offKm: kilometresOff(guess.at, place, allowed),
    claimedKm2,
    allowedKm2,
    share: claimedKm2 / allowedKm2,
  };
}

function kilometresOff([longitude, latitude]: Circle['at'], { geometry, uncertaintyKm }: Place, allowed: Area): number {
  const at = [longitude, latitude];
  if (geometry?.type === 'Point') return Math.max(0, distance(at, geometry.coordinates) - uncertaintyKm);
  if (geometry?.type === 'LineString' || geometry?.type === 'MultiLineString')
    return Math.max(0, distance(at, nearestPointOnLine(geometry, at)) - uncertaintyKm);
  return booleanPointInPolygon(at, allowed) ? 0 : Math.max(0, pointToPolygonDistance(at, allowed));
}

/** The radius of a circle of this area. */
export function radiusOf(km2: number): number {
  return Math.sqrt(km2 / Math.PI);
}

/** Claims within a factor of 2.5 of the allowed area count as equal: a circle never has the shape of a road. */
const TOLERANCE_FACTOR = 2.5;

/** The verdict on the precision of a circle. `share`: claimed ÷ allowed area. */
export function claimedPrecision(share: number): 'over-precise' | 'as-precise' | 'too-wide' {
  return share < 1 / TOLERANCE_FACTOR ? 'over-precise' : share > TOLERANCE_FACTOR ? 'too-wide' : 'as-precise';
}

/** Radii a class can choose, in km. */
export const RADII = [1, 2, 5, 10, 20, 50, 100, 200, 400] as const;

/** The next larger or smaller radius; the smallest and the largest are the limits. */
export function nextRadius(radiusKm: number, step: 1 | -1): number {
  const at = RADII.findIndex((radius) => radius >= radiusKm);
  const from = at === -1 ? RADII.length - 1 : at;
  return RADII[Math.min(RADII.length - 1, Math.max(0, from + step))] ?? radiusKm;
}

/** Accuracy of pointing on the drawn map, in its units. */
const FINGER_UNITS = 8;

/** The accuracy of the map in whole km, rounded to at most two figures. */
export function readableKm({ kmPerUnit }: Pick<DrawnMap, 'kmPerUnit'>): number {
  const km = kmPerUnit * FINGER_UNITS;
  return km < 10 ? Math.max(1, Math.round(km)) : Math.round(km / 5) * 5;
}

/** Whether a guess is in the allowed area, within the accuracy of this map. */
export function isFound(score: Score, drawnMap: Pick<DrawnMap, 'kmPerUnit'>): boolean {
  return score.kind === 'nowhere-right' || (score.kind === 'placed' && score.offKm <= readableKm(drawnMap));
}

/** The verdict on a guess, sentence by sentence. */
export function verdictSentences(
  score: Score,
  teach: TeachMessages,
  drawnMap: Pick<DrawnMap, 'kmPerUnit'>,
): readonly string[] {
  if (score.kind === 'nowhere-right') return [teach.nowhereRight];
  if (score.kind === 'nowhere-wrong') return [teach.nowhereWrong];
  if (score.kind === 'placed-nothing') return [teach.placedNothing];
  const { offKm, share, allowedKm2 } = score;
  const precision = claimedPrecision(share);
  const isNear = offKm > 0 && isFound(score, drawnMap);
  return [
    offKm === 0 ? teach.within : teach.offBy(Math.max(1, roundKm(offKm))),
    ...(isNear ? [teach.ownScale(readableKm(drawnMap))] : []),
    precision === 'over-precise'
      ? teach.overPrecise(timesOf(1 / share))
      : precision === 'too-wide'
        ? teach.tooWide(timesOf(share))
        : teach.asPrecise,
    teach.honestRadius(Math.max(1, roundKm(radiusOf(allowedKm2)))),
  ];
}

/** Rounded to the precision a class can guess with. */
export function roundKm(km: number): number {
  return km < 20 ? Math.round(km) : km < 100 ? Math.round(km / 5) * 5 : Math.round(km / 10) * 10;
}

function timesOf(ratio: number): number {
  const digits = Math.max(0, Math.floor(Math.log10(ratio)) - 1);
  return Math.round(ratio / 10 ** digits) * 10 ** digits;
}
