import { area, booleanPointInPolygon, distance, nearestPointOnLine, pointToPolygonDistance } from '@turf/turf';
import type { Place } from '../model/article.ts';
import type { Area } from './allowed-area.ts';

/** Where a class says it was: [longitude, latitude] in degrees, and how closely it claims to know. */
export type Circle = { readonly at: readonly [number, number]; readonly radiusKm: number };
/** `nowhere`: the words name no place. */
export type Guess = Circle | 'nowhere';

/** A guess held against what the words allow. */
export type Score =
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
