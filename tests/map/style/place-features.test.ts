import { area, booleanPointInPolygon, distance, pointToLineDistance } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { storyFeatures } from '../../../src/map/style/place-features.ts';
import { summarisePlace } from '../../../src/core/article/place-summary.ts';
import { makePublishedIndex } from '../../published-article.ts';
import { inEnglish } from '../../published-pages.ts';

const INDEX = makePublishedIndex();
const SUMMARIES = INDEX.article.places.map(({ id }) => summarisePlace(INDEX, id)!);
const { features } = storyFeatures(SUMMARIES, ({ name }) => inEnglish(name));
const featureOf = (id: string) => features.filter(({ properties }) => properties.id === id);

describe('a place on the map', () => {
  it('is one feature with its id, kind, colour and name', () => {
    for (const { place, topic, isReference } of SUMMARIES) {
      if (isReference) continue;
      const part = place.geometry?.type === 'Point' ? 'ring' : 'shape';
      expect(featureOf(place.id).map(({ properties }) => properties)).toEqual([
        { id: place.id, kind: place.kind, part, colour: topic?.colour, name: place.name.en },
      ]);
    }
  });

  it('for reference only has no feature', () => {
    const references = SUMMARIES.filter(({ isReference }) => isReference).map(({ place }) => place.id);
    expect(references).toEqual(expect.arrayContaining(['iran', 'baghdad']));
    for (const id of references) expect(featureOf(id)).toEqual([]);
  });

  it('is never a point: a town is the ring of its margin, to scale', () => {
    const towns = SUMMARIES.filter(({ place, isReference }) => place.geometry?.type === 'Point' && !isReference);
    expect(towns.length).toBeGreaterThan(3);
    for (const { place } of towns) {
      const [ring] = (featureOf(place.id)[0]!.geometry as Polygon).coordinates;
      const centre = place.geometry?.type === 'Point' ? place.geometry.coordinates : [];
      for (const corner of ring!) expect(distance(centre, corner)).toBeCloseTo(place.uncertaintyKm, 3);
      expect(ring!.length).toBeGreaterThan(60);
    }
    expect(features.filter(({ geometry }) => /Point/.test(geometry.type))).toEqual([]);
  });

  const areas = SUMMARIES.filter(({ place }) => ['district', 'governorate', 'area'].includes(place.kind));

  it('as an approximate area stays within reach of its outline', () => {
    expect(areas.map(({ place }) => place.id)).toHaveLength(4);
    for (const { place } of areas) {
      const drawn = featureOf(place.id)[0]!.geometry as Polygon;
      const given = place.geometry as Polygon;
      expect(drawn.coordinates[0]!.length, place.id).toBeGreaterThan(given.coordinates[0]!.length * 3);
      expect(Math.abs(area(drawn) / area(given) - 1), place.id).toBeLessThan(0.1);
      const outline = { type: 'LineString' as const, coordinates: given.coordinates[0]! };
      // One in five is enough and fast: the outline of Diyala has hundreds.
      for (const corner of drawn.coordinates[0]!.filter((_, at) => at % 5 === 0))
        expect(pointToLineDistance(corner, outline), place.id).toBeLessThan(place.uncertaintyKm / 4);
    }
  });

  it.each(areas.map(({ place }) => place.id))('%s has no sharp corner, which would suggest false precision', (id) => {
    const [ring] = (featureOf(id)[0]!.geometry as Polygon).coordinates;
    expect(sharpestTurn(ring!)).toBeLessThan(90);
  });

  it('has its label point inside its own fill', () => {
    for (const { place } of SUMMARIES) {
      const [feature] = featureOf(place.id);
      if (feature?.geometry.type !== 'Polygon' || !place.label) continue;
      expect(booleanPointInPolygon([...place.label], feature.geometry), place.id).toBe(true);
    }
  });

  it('as a line or a country has its geometry unchanged', () => {
    for (const id of ['road-baghdad-kirkuk', 'border-iraq-syria', 'iraq', 'syria'])
      expect(featureOf(id)[0]?.geometry).toEqual(INDEX.place(id)?.geometry);
  });
});

/** The sharpest change of direction along a ring, in degrees. */
function sharpestTurn(ring: readonly (readonly number[])[]): number {
  const corners = ring.filter((corner, at) => at === 0 || String(corner) !== String(ring[at - 1]));
  const bearings = corners.slice(1).map(([x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = corners[at] ?? [];
    return (Math.atan2(y - fromY, (x - fromX) * Math.cos((y * Math.PI) / 180)) * 180) / Math.PI;
  });
  const turns = bearings.map((bearing, at) => {
    const next = bearings[(at + 1) % bearings.length] ?? 0;
    return Math.abs(((next - bearing + 540) % 360) - 180);
  });
  return Math.max(...turns);
}
