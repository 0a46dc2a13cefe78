import { circle, polygonSmooth } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Place, PlaceKind, TopicFamily } from '../model/article.ts';
import type { PlaceSummary } from '../model/place-summary.ts';

/** What the layers of the story read of a place. `part`: its own geometry, or the ring of a town’s margin. */
export type StoryProperties = {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly part: 'shape' | 'ring';
  readonly family: TopicFamily;
  readonly name: string;
};

/** Places as the map draws them. Towns become rings of their margin in km: the dot itself is their token. */
export function storyFeatures(
  places: readonly PlaceSummary[],
  nameOf: (place: PlaceSummary['place']) => string,
): FeatureCollection<Geometry, StoryProperties> {
  return {
    type: 'FeatureCollection',
    features: places.flatMap((summary) => featureOf(summary, nameOf(summary.place))),
  };
}

function featureOf({ place, family, isReference }: PlaceSummary, name: string): Feature<Geometry, StoryProperties>[] {
  const { geometry, kind, id } = place;
  // A place named only to say where another lies is a name, not a mark.
  if (!geometry || isReference) return [];
  const isTown = geometry.type === 'Point';
  return [
    {
      type: 'Feature',
      properties: { id, kind, part: isTown ? 'ring' : 'shape', family, name },
      geometry: isTown ? circle(geometry.coordinates, place.uncertaintyKm, { steps: 72 }).geometry : softened(place),
    },
  ];
}

/** Approximate outlines have no corners: a corner would claim to know where it is. */
function softened({ kind, geometry }: Place): Geometry {
  if (geometry?.type !== 'Polygon' || kind === 'country') return geometry as Geometry;
  return polygonSmooth(geometry, { iterations: 2 }).features[0]?.geometry ?? geometry;
}
