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

export type Area = Feature<Polygon | MultiPolygon>;

/** What the words allow, by the id of the place. */
export type Areas = Readonly<Record<string, Area | undefined>>;

/**
 * What the words allow of a place: the ring of a town, the band of a line, or the area itself. Worked out where the pages
 * are written: the geometry of bands weighs more than all else an activity needs.
 */
export function allowedArea({ geometry, uncertaintyKm }: Place): Area | undefined {
  if (geometry?.type === 'Point') return circle(geometry.coordinates, uncertaintyKm, { steps: 90 });
  if (geometry?.type === 'LineString' || geometry?.type === 'MultiLineString')
    return buffer({ type: 'Feature', properties: {}, geometry }, uncertaintyKm);
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
    return { type: 'Feature', properties: {}, geometry };
  return undefined;
}

/** Where a class says it was: [longitude, latitude] in degrees, and how closely it claims to know. */
export type Circle = { readonly at: readonly [number, number]; readonly radiusKm: number };
/** `nowhere`: the words name no place. */
export type Guess = Circle | 'nowhere';

/** A guess held against what the words allow. */
type Score =
  | { readonly kind: 'nowhere-right' }
  | { readonly kind: 'nowhere-wrong' }
  | { readonly kind: 'placed-nothing' }
  | {
      readonly kind: 'placed';
      /** From the middle of the circle to the nearest spot the words allow; 0 inside. */
      readonly offKm: number;
      readonly claimedKm2: number;
      readonly allowedKm2: number;
      /** Claimed ÷ allowed: below 1 a circle claims more than was said. */
      readonly share: number;
    };

/** `place`: the one the words speak of, and what they allow of it; undefined where they name none. Everything in km and km². */
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

/** The radius of a circle as large as an area. */
export function radiusOf(km2: number): number {
  return Math.sqrt(km2 / Math.PI);
}

/** Within a factor of so much nobody is called too precise or too wide: a circle is no road, and there is one that near for any place. */
const TOLERANCE_FACTOR = 2.5;

/** What a class is told of its circle. */
export function claimedPrecision(share: number): 'over-precise' | 'as-precise' | 'too-wide' {
  return share < 1 / TOLERANCE_FACTOR ? 'over-precise' : share > TOLERANCE_FACTOR ? 'too-wide' : 'as-precise';
}

/** The circles a class can claim, in km. */
export const RADII = [1, 2, 5, 10, 20, 50, 100, 200, 400] as const;

/** The next larger or smaller circle; the ends stay. */
export function nextRadius(radiusKm: number, step: 1 | -1): number {
  const at = RADII.findIndex((radius) => radius >= radiusKm);
  const from = at === -1 ? RADII.length - 1 : at;
  return RADII[Math.min(RADII.length - 1, Math.max(0, from + step))] ?? radiusKm;
}

/** Nobody points at a map more exactly than so many units of its drawing. */
const FINGER_UNITS = 8;

/** How closely a map can be read, in whole km of two figures at most. */
export function readableKm({ kmPerUnit }: Pick<DrawnMap, 'kmPerUnit'>): number {
  const km = kmPerUnit * FINGER_UNITS;
  return km < 10 ? Math.max(1, Math.round(km)) : Math.round(km / 5) * 5;
}

/** Whether a guess is where the words allow, as far as this map can be read. */
export function isFound(score: Score, ground: Pick<DrawnMap, 'kmPerUnit'>): boolean {
  return score.kind === 'nowhere-right' || (score.kind === 'placed' && score.offKm <= readableKm(ground));
}

/** What a class is told of its guess, sentence by sentence. */
export function verdictSentences(
  score: Score,
  teach: TeachMessages,
  ground: Pick<DrawnMap, 'kmPerUnit'>,
): readonly string[] {
  if (score.kind === 'nowhere-right') return [teach.nowhereRight];
  if (score.kind === 'nowhere-wrong') return [teach.nowhereWrong];
  if (score.kind === 'placed-nothing') return [teach.placedNothing];
  const { offKm, share, allowedKm2 } = score;
  const precision = claimedPrecision(share);
  const isNear = offKm > 0 && isFound(score, ground);
  return [
    offKm === 0 ? teach.within : teach.offBy(Math.max(1, roundKm(offKm))),
    ...(isNear ? [teach.ownScale(readableKm(ground))] : []),
    precision === 'over-precise'
      ? teach.overPrecise(timesOf(1 / share))
      : precision === 'too-wide'
        ? teach.tooWide(timesOf(share))
        : teach.asPrecise,
    teach.honestRadius(Math.max(1, roundKm(radiusOf(allowedKm2)))),
  ];
}

/** No figure is told more exactly than a class could guess. */
export function roundKm(km: number): number {
  return km < 20 ? Math.round(km) : km < 100 ? Math.round(km / 5) * 5 : Math.round(km / 10) * 10;
}

function timesOf(ratio: number): number {
  const digits = Math.max(0, Math.floor(Math.log10(ratio)) - 1);
  return Math.round(ratio / 10 ** digits) * 10 ** digits;
}
