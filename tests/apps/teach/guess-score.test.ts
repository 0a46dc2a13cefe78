import fc from 'fast-check';
import { destination } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import {
  allowedArea,
  claimedPrecision,
  isFound,
  makeDrawnMap,
  nextRadius,
  RADII,
  readableKm,
  roundKm,
  scoreGuess,
} from '../../../src/apps/teach/guess-score.ts';
import { makePublishedIndex } from '../../published-article.ts';

const INDEX = makePublishedIndex();
const place = (id: string) => {
  const found = INDEX.place(id);
  if (!found) throw new Error(id);
  return found;
};
const TOWN = place('baqubah');
const CENTRE = (TOWN.geometry as unknown as { coordinates: [number, number] }).coordinates;
/** A point so many km from the centre of the town. */
const away = (km: number, bearing: number) =>
  destination(CENTRE, km, bearing).geometry.coordinates as unknown as [number, number];
const placed = (id: string, at: readonly [number, number], radiusKm = 20) => {
  const score = scoreGuess({ at, radiusKm }, place(id), allowedArea(place(id)));
  if (score.kind !== 'placed') throw new Error(score.kind);
  return score;
};
const BEARING = fc.integer({ min: -180, max: 179 });

describe('the score of a guess', () => {
  it('is the distance beyond the uncertainty of a town, in any direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), BEARING, (km, bearing) => {
        const { offKm } = placed('baqubah', away(km, bearing));
        expect(offKm).toBeCloseTo(Math.max(0, km - TOWN.uncertaintyKm), 3);
      }),
    );
  });

  it('is right anywhere on an area, a road, a border or a country, and nowhere else', () => {
    expect(placed('tarmiyah-district', [44.2612, 33.6602]).offKm).toBe(0);
    expect(placed('iraq', [44.4, 33.3]).offKm).toBe(0);
    expect(placed('iraq', [37, 35]).offKm).toBeGreaterThan(100);
    for (const id of ['road-baghdad-kirkuk', 'border-iraq-syria']) {
      const { coordinates } = place(id).geometry as unknown as { coordinates: [number, number][] };
      for (const at of coordinates) expect(placed(id, at).offKm).toBe(0);
      expect(placed(id, [47.8, 30.5]).offKm).toBeGreaterThan(100);
    }
  });

  it('is claimed area over allowed area: four times the area for twice the radius', () => {
    fc.assert(
      fc.property(fc.constantFrom(...INDEX.article.places), fc.constantFrom(...RADII), ({ id }, radius) => {
        if (!allowedArea(place(id))) return;
        const [once, twice] = [placed(id, CENTRE, radius), placed(id, CENTRE, 2 * radius)];
        expect(twice.share / once.share).toBeCloseTo(4, 6);
        expect(once.share * once.allowedKm2).toBeCloseTo(once.claimedKm2, 3);
      }),
    );
  });

  it('is as precise as the text for a circle as large as the uncertainty of a town', () => {
    expect(claimedPrecision(placed('baqubah', CENTRE, TOWN.uncertaintyKm).share)).toBe('as-precise');
    expect(claimedPrecision(placed('baqubah', CENTRE, 1).share)).toBe('over-precise');
    expect(claimedPrecision(placed('iraq', CENTRE, 100).share)).toBe('over-precise');
    expect(claimedPrecision(placed('baqubah', CENTRE, 100).share)).toBe('too-wide');
  });

  it('without a place depends on whether a circle was placed', () => {
    expect(scoreGuess('nowhere', undefined, undefined).kind).toBe('nowhere-right');
    expect(scoreGuess({ at: CENTRE, radiusKm: 5 }, undefined, undefined).kind).toBe('placed-nothing');
    expect(scoreGuess('nowhere', TOWN, allowedArea(TOWN)).kind).toBe('nowhere-wrong');
  });
});

describe('a drawn map that is pointed at', () => {
  const ground = makeDrawnMap({ width: 640, height: 540 }, { center: [43.7, 33.3], zoom: 5.1 });

  it('unprojects a point to the position it was projected from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 640 }), fc.integer({ min: 0, max: 540 }), (x, y) => {
        const back = ground.project(ground.unproject({ x, y }));
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }),
    );
  });

  it('counts a guess as right within the accuracy of pointing', () => {
    const within = readableKm(ground);
    expect(within).toBeGreaterThan(5);
    expect(isFound(placed('baqubah', away(TOWN.uncertaintyKm + within - 1, 90)), ground)).toBe(true);
    expect(isFound(placed('baqubah', away(TOWN.uncertaintyKm + within + 2, 90)), ground)).toBe(false);
  });

  it('gives no figure more precise than the guess', () => {
    expect([3.4, 63, 268].map(roundKm)).toEqual([3, 65, 270]);
  });
});

it('the radius of a circle grows and shrinks step by step, and stops at both ends', () => {
  expect(nextRadius(20, 1)).toBe(50);
  expect(nextRadius(20, -1)).toBe(10);
  expect(nextRadius(1, -1)).toBe(1);
  expect(nextRadius(400, 1)).toBe(400);
});
